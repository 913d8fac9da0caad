package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What is to be reached: from where, to where, and by when.
 *
 * @param indicator the code of an indicator such as {@code U07514}, empty for a measure of our own
 * @param baseline the value when the work began, null while nobody knows it
 * @param baselineOn of which day the baseline is
 * @param baselineSource where the baseline comes from
 * @param target the value to be reached
 * @param targetOn by when
 */
public record Aim(
    Phrase name,
    String unit,
    String indicator,
    @Nullable Double baseline,
    @Nullable LocalDate baselineOn,
    String baselineSource,
    @Nullable Double target,
    @Nullable LocalDate targetOn,
    Basis basis) {

  static final int UNIT_LENGTH = 40;
  static final int SOURCE_LENGTH = 500;

  public Aim {
    unit = unit.strip();
    indicator = indicator.strip();
    baselineSource = baselineSource.strip();
  }

  /** Whether it can carry a mission: baseline with date and source, target with date. */
  public boolean isComplete() {
    return baseline != null
        && baselineOn != null
        && !baselineSource.isEmpty()
        && target != null
        && targetOn != null;
  }

  public boolean reachesBeyond(LocalDate election) {
    return isComplete() && targetOn != null && targetOn.isAfter(election);
  }

  /** Why it cannot stand as it is, if it cannot. A draft may lack its baseline, not its target. */
  Optional<Refusal> refusal() {
    return Written.needed("name", name, Written.LINE)
        .or(() -> unit.isEmpty() ? at("unit", "mission.refused.empty.unit") : Optional.empty())
        .or(this::numbers)
        .or(() -> target == null ? at("target", "mission.goal.refused.target") : Optional.empty())
        .or(() -> targetOn == null ? at("targetOn", "mission.goal.refused.when") : Optional.empty())
        .or(this::baselineRefusal)
        .or(this::lengths);
  }

  private Optional<Refusal> baselineRefusal() {
    if (baseline == null) {
      return Optional.empty();
    }
    if (baselineOn == null) {
      return at("baselineOn", "mission.goal.refused.baselineOn");
    }
    if (baselineSource.isEmpty()) {
      return at("baselineSource", "mission.goal.refused.baselineSource");
    }
    if (targetOn != null && !targetOn.isAfter(baselineOn)) {
      return at("targetOn", "mission.goal.refused.order");
    }
    return baseline.equals(target) ? at("target", "mission.goal.refused.same") : Optional.empty();
  }

  private Optional<Refusal> numbers() {
    if (baseline != null && !Double.isFinite(baseline)) {
      return at("baseline", "mission.goal.refused.number");
    }
    return target != null && !Double.isFinite(target)
        ? at("target", "mission.goal.refused.number")
        : Optional.empty();
  }

  private Optional<Refusal> lengths() {
    if (unit.length() > UNIT_LENGTH || indicator.length() > UNIT_LENGTH) {
      var field = unit.length() > UNIT_LENGTH ? "unit" : "indicator";
      return Optional.of(Refusal.at(field, "mission.refused.long", UNIT_LENGTH));
    }
    return baselineSource.length() > SOURCE_LENGTH
        ? Optional.of(Refusal.at("baselineSource", "mission.refused.long", SOURCE_LENGTH))
        : Optional.empty();
  }

  private static Optional<Refusal> at(String field, String key) {
    return Optional.of(Refusal.at(field, key));
  }
}
