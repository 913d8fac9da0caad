package se.utmana.app.mission.commitment;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.SpaceId;

/** What an organisation has promised, or could. */
public record Commitment(
    SpaceId space, MissionId mission, UUID id, Promise promise, CommitmentState state) {

  /** The days before its date in which an open commitment is told to be near. */
  private static final int NEAR = 90;

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/" + mission + "/commitments/" + id;
  }

  public boolean isOverdue(LocalDate today) {
    return state.isOpen() && promise.due().isBefore(today);
  }

  public boolean isNear(LocalDate today) {
    return state.isOpen() && !isOverdue(today) && !promise.due().isAfter(today.plusDays(NEAR));
  }
}
