package se.utmana.app.learning.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;

/**
 * A turn of the loop: a question, a time, a reflection, and what changes by it.
 *
 * @param number its place among the cycles of the space, from 1
 * @param closed the day on which it closed, null while it is open
 */
public record Cycle(
    SpaceId space,
    UUID id,
    int number,
    CycleDraft draft,
    Ending ending,
    @Nullable LocalDate closed) {

  public static final String KIND = "learning.cycle.one";

  public boolean isOpen() {
    return closed == null;
  }

  public LocalDate from() {
    return Objects.requireNonNull(draft.from());
  }

  public LocalDate to() {
    return Objects.requireNonNull(draft.to());
  }

  public double hours() {
    return Objects.requireNonNull(draft.hours());
  }

  /** How many days it took, the first and the last counted; nothing while it is open. */
  public long days() {
    return closed == null ? 0 : ChronoUnit.DAYS.between(from(), closed) + 1;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && to().isBefore(today);
  }

  public String state() {
    return "learning.cycle.state." + (isOpen() ? "OPEN" : ending.isChange() ? "CHANGED" : "SAME");
  }

  public String path() {
    return "learning/cycles/" + id;
  }
}
