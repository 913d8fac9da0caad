package se.utmana.app.mission.goal;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one goal of a space's missions. */
public record GoalId(UUID value) {

  public static GoalId next() {
    return new GoalId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
