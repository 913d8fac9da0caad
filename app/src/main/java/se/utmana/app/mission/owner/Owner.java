package se.utmana.app.mission.owner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Phrase;

/**
 * An organisation that has a duty for a mission or one of its goals.
 *
 * @param goal null for the whole mission
 * @param post the role that holds it in the organisation
 */
public record Owner(
    UUID id, MissionId mission, @Nullable GoalId goal, ActorId actor, Duty duty, Phrase post) {

  /** Whether it counts for that goal: an owner of the whole mission is one of every goal. */
  public boolean isFor(GoalId other) {
    return goal == null || goal.equals(other);
  }
}
