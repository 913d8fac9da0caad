package se.utmana.app.challenge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Refusal;

/** The challenges of the spaces. */
@Component
public class Challenges implements Publisher {

  static final String KIND = "challenge.one";

  /** The code of the whole country, which is no place among others. */
  private static final String COUNTRY = "00";

  private final ChallengeStore store;
  private final Records records;

  Challenges(ChallengeStore store, Records records) {
    this.store = store;
    this.records = records;
  }

  /** All challenges of a space, oldest first. */
  public List<Challenge> list(SpaceId space) {
    return store.list(space);
  }

  /** Some challenges of a space, oldest first, those after the given one. */
  List<Challenge> listAfter(SpaceId space, ChallengeId after, int rows) {
    return store.listAfter(space, after, rows);
  }

  public Optional<Challenge> find(SpaceId space, ChallengeId id) {
    return store.find(space, id);
  }

  /** Those that have gone up in a challenge, oldest first. */
  public List<Challenge> mergedInto(Challenge challenge) {
    return store.mergedInto(challenge.space(), challenge.id());
  }

  /** Opens a challenge; its wording must be one that can stand. */
  @Transactional
  public ChallengeId open(SpaceId space, Wording wording) {
    requireStanding(wording);
    var id = ChallengeId.next();
    store.insert(space, id, wording);
    publish(space, id, wording, Stage.SUBMITTED);
    return id;
  }

  /** Writes a challenge anew, unless somebody else did so after the writer read that version. */
  @Transactional
  public Optional<Refusal> rewrite(Challenge read, Wording wording) {
    requireStanding(wording);
    if (!store.update(read, wording)) {
      return Optional.of(Refusal.of("challenge.refused.changed"));
    }
    publish(read.space(), read.id(), wording, read.stage());
    return Optional.empty();
  }

  /** Shows a challenge in the index as it is now. */
  public void publish(Challenge one) {
    publish(one.space(), one.id(), one.wording(), one.stage());
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  private void publish(SpaceId space, ChallengeId id, Wording wording, Stage stage) {
    var path = "challenges/" + id;
    records.put(
        new Face(space, id.value(), KIND, wording.title(), wording.text(), path)
            .in(stage.key())
            .about(place(store.places(space, id))));
  }

  /** The one place that it is about: a municipality, or the region that all of them lie in. */
  private static String place(List<String> places) {
    if (places.size() == 1 && !places.getFirst().equals(COUNTRY)) {
      return places.getFirst();
    }
    var regions = places.stream().map(one -> one.substring(0, 2)).distinct().toList();
    return regions.size() == 1 && !regions.getFirst().equals(COUNTRY) ? regions.getFirst() : "";
  }

  private static void requireStanding(Wording wording) {
    wording
        .refusal()
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException("A wording that cannot stand: " + refusal.key());
            });
  }
}
