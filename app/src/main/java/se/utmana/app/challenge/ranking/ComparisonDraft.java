package se.utmana.app.challenge.ranking;

import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** A comparison that is not open yet. */
public record ComparisonDraft(
    Phrase title,
    List<Challenge> challenges,
    Participation participation,
    boolean asksActorType,
    boolean illustrative) {

  static final int TITLE_LENGTH = 120;
  static final int FEWEST = 2;
  static final int MOST = 200;

  public ComparisonDraft {
    challenges = List.copyOf(challenges);
  }

  /** Why it cannot be opened as it is, if it cannot. */
  Optional<Refusal> refusal() {
    if (title.isEmpty()) {
      return Optional.of(Refusal.at("title", "challenge.ranking.refused.title"));
    }
    if (title.byLanguage().values().stream().anyMatch(one -> one.length() > TITLE_LENGTH)) {
      return Optional.of(Refusal.at("title", "challenge.refused.long", TITLE_LENGTH));
    }
    if (challenges.stream().map(Challenge::id).distinct().count() < FEWEST) {
      return Optional.of(Refusal.at("challenges", "challenge.ranking.refused.few"));
    }
    if (challenges.size() > MOST) {
      return Optional.of(Refusal.at("challenges", "challenge.ranking.refused.many", MOST));
    }
    return Optional.empty();
  }
}
