package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * A point on the way to a goal.
 *
 * @param value what should be measured by then, null for something else than a value
 * @param reachedOn when it was reached, null while it is not
 */
public record Milestone(
    UUID id,
    GoalId goal,
    Phrase name,
    LocalDate due,
    @Nullable Double value,
    @Nullable LocalDate reachedOn) {

  public boolean isReached() {
    return reachedOn != null;
  }

  public boolean isLate(LocalDate today) {
    return reachedOn == null && due.isBefore(today);
  }
}
