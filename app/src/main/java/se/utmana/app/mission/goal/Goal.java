package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A goal of a mission.
 *
 * @param milestones in the order of their days
 * @param values what was measured, in the order of the days; of two on one day the later written
 */
public record Goal(
    SpaceId space,
    MissionId mission,
    GoalId id,
    Aim aim,
    List<Milestone> milestones,
    List<Value> values) {

  public Goal {
    milestones = milestones.stream().sorted(Comparator.comparing(Milestone::due)).toList();
    values = List.copyOf(values);
  }

  /** How far a goal has come. */
  public enum Progress {
    UNMEASURED,
    UNDER_WAY,
    MET,
    MISSED;

    public String key() {
      return "mission.goal.progress." + name();
    }
  }

  public Phrase name() {
    return aim.name();
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/" + mission + "/goals/" + id;
  }

  /** The latest value that was measured. */
  public Optional<Value> now() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  public Progress progress(LocalDate today) {
    var now = now();
    if (now.isPresent() && isMetBy(now.get().value())) {
      return Progress.MET;
    }
    var end = aim.targetOn();
    if (end != null && end.isBefore(today)) {
      return Progress.MISSED;
    }
    return now.isEmpty() ? Progress.UNMEASURED : Progress.UNDER_WAY;
  }

  /** How much of the way from the baseline to the target is gone, 0 to 1; empty when unknown. */
  public Optional<Double> share() {
    var from = aim.baseline();
    var to = aim.target();
    if (from == null || to == null || from.equals(to)) {
      return Optional.empty();
    }
    return now().map(one -> Math.clamp((one.value() - from) / (to - from), 0, 1));
  }

  /** The next milestone that is not reached, or the target itself. */
  public Optional<LocalDate> nextDay() {
    return milestones.stream()
        .filter(one -> !one.isReached())
        .map(Milestone::due)
        .findFirst()
        .or(() -> Optional.ofNullable(aim.targetOn()));
  }

  private boolean isMetBy(double value) {
    var to = aim.target();
    var from = aim.baseline();
    if (to == null) {
      return false;
    }
    var isUpwards = from == null || from < to;
    return isUpwards ? value >= to : value <= to;
  }
}
