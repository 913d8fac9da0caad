package se.utmana.app.systemmap.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Level;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Field;
import se.utmana.app.web.Language;

/**
 * A factor as it was filled in, in the language of the page.
 *
 * @param seen the number of the latest change that the writer had seen
 */
record FactorForm(
    String label,
    String description,
    @Nullable Basis basis,
    String source,
    String unit,
    String indicator,
    @Nullable Level level,
    String affected,
    String group,
    int seen) {

  FactorForm {
    label = Objects.requireNonNullElse(label, "").strip();
    description = Objects.requireNonNullElse(description, "").strip();
    source = Objects.requireNonNullElse(source, "").strip();
    unit = Objects.requireNonNullElse(unit, "").strip();
    indicator = Objects.requireNonNullElse(indicator, "").strip();
    affected = Objects.requireNonNullElse(affected, "").strip();
    group = Objects.requireNonNullElse(group, "").strip();
  }

  static FactorForm of(Factor one, Language language, int seen) {
    return new FactorForm(
        one.label().in(language),
        one.description().in(language),
        one.basis(),
        one.source(),
        one.unit(),
        one.indicator(),
        one.level(),
        one.affected(),
        one.group(),
        seen);
  }

  String basisName() {
    return basis == null ? "" : basis.name();
  }

  String levelName() {
    return level == null ? "" : level.name();
  }

  /** Every field as a command of its own; those that say what they said change nothing. */
  List<Command> commands(Factor factor, Language language) {
    var id = factor.id().value();
    return List.of(
        Command.put(id, Field.LABEL, Map.of(language.code(), label), seen),
        Command.put(id, Field.DESCRIPTION, Map.of(language.code(), description), seen),
        Command.put(id, Field.SOURCE, source, seen),
        Command.put(id, Field.BASIS, basis == null ? factor.basis() : basis, seen),
        Command.put(id, Field.UNIT, unit, seen),
        Command.put(id, Field.INDICATOR, indicator, seen),
        Command.put(id, Field.LEVEL, level, seen),
        Command.put(id, Field.AFFECTED, affected, seen),
        Command.put(id, Field.GROUP, group, seen));
  }

  /** The same form, by somebody who has seen what the map says now. */
  FactorForm onTopOf(int number) {
    return new FactorForm(
        label, description, basis, source, unit, indicator, level, affected, group, number);
  }
}
