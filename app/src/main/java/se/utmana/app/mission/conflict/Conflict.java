package se.utmana.app.mission.conflict;

import java.util.Optional;
import java.util.UUID;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Two goals that help or hinder each other, and what became of it.
 *
 * @param givenUp what was given up when it was decided, empty until then
 */
public record Conflict(
    SpaceId space,
    MissionId mission,
    UUID id,
    Opposition opposition,
    ConflictState state,
    Phrase givenUp) {

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/" + mission + "/conflicts/" + id;
  }

  public boolean isOpen() {
    return state == ConflictState.OPEN;
  }

  /** Why it cannot be decided so, if it cannot: whoever chooses says what is given up. */
  Optional<Refusal> refusesDecision(Role by, Phrase givenUp, String reference) {
    if (by != Role.COMMISSIONER) {
      return Optional.of(Refusal.at("givenUp", "mission.refused.role"));
    }
    return settled()
        .or(() -> Written.needed("givenUp", givenUp, Written.TEXT))
        .or(
            () ->
                reference.isBlank()
                    ? Optional.of(Refusal.at("reference", "mission.decision.refused.reference"))
                    : Optional.empty());
  }

  /** Why it cannot be said to be gone, if it cannot. */
  Optional<Refusal> refusesDissolution(Phrase reason) {
    return settled().or(() -> Written.needed("reason", reason, Written.TEXT));
  }

  private Optional<Refusal> settled() {
    return isOpen()
        ? Optional.empty()
        : Optional.of(Refusal.of("mission.conflict.refused.settled"));
  }
}
