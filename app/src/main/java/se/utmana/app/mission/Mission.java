package se.utmana.app.mission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A direction that others commit to.
 *
 * @param version how many times its direction or goals have been written; a writer who read an
 *     older version is told so
 * @param answers the challenges that it answers
 */
public record Mission(
    SpaceId space,
    MissionId id,
    Direction direction,
    MissionState state,
    int version,
    List<ChallengeId> answers,
    Instant writtenAt) {

  public Mission {
    answers = List.copyOf(answers);
  }

  /** The mission as somebody read it in that version. */
  public Mission at(int version) {
    return new Mission(space, id, direction, state, version, answers, writtenAt);
  }

  public Phrase title() {
    return direction.sentence();
  }

  public String title(Language language) {
    return direction.sentence().in(language);
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/" + id;
  }

  public boolean isAdopted() {
    return state == MissionState.ADOPTED;
  }

  /**
   * Why its direction or goals cannot be written anew, if they cannot: what has been decided is
   * changed with a reason, and what has ended stays as it was.
   */
  public Optional<Refusal> refusesChange(Phrase reason) {
    return switch (state) {
      case DRAFT -> Written.atMost("reason", reason, Written.TEXT);
      case ADOPTED -> Written.needed("reason", reason, Written.TEXT);
      case ACHIEVED, ENDED -> Optional.of(Refusal.of("mission.refused.closed"));
    };
  }
}
