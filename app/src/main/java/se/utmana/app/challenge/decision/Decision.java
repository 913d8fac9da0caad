package se.utmana.app.challenge.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/**
 * What was decided about a challenge. It is never changed: whoever thinks otherwise later decides
 * anew.
 *
 * @param number 1 for the first decision about the challenge, and so on
 * @param title what the challenge was called when it was decided
 * @param draft what was decided, as it was written
 * @param decidedBy whose decision it is: one person's
 * @param grounds what there was to decide from
 */
public record Decision(
    SpaceId space,
    UUID id,
    ChallengeId challenge,
    int number,
    Phrase title,
    DecisionDraft draft,
    UUID decidedBy,
    Grounds grounds,
    Instant decidedAt) {

  Move move() {
    return draft.move();
  }

  /** The day, as people in Sweden count it. */
  LocalDate day() {
    return SwedishTime.dayOf(decidedAt);
  }

  /** The key of what was decided. */
  String key() {
    return "challenge.decided." + move().code();
  }

  /** The keys of how it differs from what the assessment and the rankings say. */
  List<String> differences() {
    return grounds.differences(move());
  }

  /** Where it is read, below the space's address. */
  String path() {
    return "challenges/" + challenge + "/decisions/" + id;
  }
}
