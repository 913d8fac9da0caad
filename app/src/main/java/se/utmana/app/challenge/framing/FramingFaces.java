package se.utmana.app.challenge.framing;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;

/** Shows framings in the index of records, so that others can refer to them. */
@Component
class FramingFaces implements Publisher {

  static final String KIND = "challenge.framing.one";

  private static final int TITLE_LENGTH = 160;

  private final Challenges challenges;
  private final FramingStore store;
  private final Records records;

  FramingFaces(Challenges challenges, FramingStore store, Records records) {
    this.challenges = challenges;
    this.store = store;
    this.records = records;
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    for (var challenge : challenges.list(space)) {
      store.list(challenge).stream()
          .filter(row -> !row.removed())
          .forEach(row -> put(challenge, row.id(), row.text()));
    }
  }

  void put(Challenge challenge, UUID id, Phrase text) {
    var path = "challenges/" + challenge.id() + "/framings/" + id;
    records.put(new Face(challenge.space(), id, KIND, shortened(text), text, path));
  }

  void withdraw(Challenge challenge, UUID id) {
    records.withdraw(challenge.space(), id);
  }

  private static Phrase shortened(Phrase text) {
    var titles = new HashMap<String, String>();
    text.byLanguage().forEach((code, words) -> titles.put(code, shortened(words)));
    return new Phrase(titles);
  }

  private static String shortened(String words) {
    return words.length() <= TITLE_LENGTH
        ? words
        : words.substring(0, TITLE_LENGTH - 1).strip() + "…";
  }
}
