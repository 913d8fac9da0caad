package se.utmana.app.systemmap.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.analysis.MapGraph;

/**
 * What a push does to the factors that are not pushed themselves.
 *
 * @param rows the most moved first
 */
record Outlook(MapGraph graph, Pushes pushes, Asked asked, List<EffectRow> rows) {

  private static final int MOST_TRACED = 6;
  private static final int MOST_STEPS = 8;

  static Outlook of(MapGraph graph, Pushes pushes, Asked asked, @Nullable Asked other) {
    var rows =
        asked.effects().stream()
            .filter(one -> pushes.of(graph.factor(one.factor()).id()) == 0)
            .map(one -> row(graph, asked, one, other))
            .sorted(Comparator.comparingDouble(one -> -Math.abs(one.effect().size())))
            .toList();
    return new Outlook(graph, pushes, asked, rows);
  }

  private static EffectRow row(MapGraph graph, Asked asked, Effect effect, @Nullable Asked other) {
    var deciding =
        asked.deciding().getOrDefault(effect.factor(), List.of()).stream()
            .map(
                one -> {
                  var link = graph.link(one.link());
                  boolean raises = one.correlation() > 0 == (link.sign() != Sign.MINUS);
                  return new EffectRow.Decider(link, raises);
                })
            .toList();
    return new EffectRow(
        graph.factor(effect.factor()),
        effect,
        deciding,
        other == null ? null : other.effects().get(effect.factor()));
  }

  /** Those of which the map is that sure, but for those that surely stay. */
  List<EffectRow> moved(Certainty certainty) {
    return rows.stream()
        .filter(one -> !one.surelyStays() && one.effect().certainty() == certainty)
        .toList();
  }

  /** Those that surely stay: what only may stay is told with what it depends on. */
  List<EffectRow> unmoved() {
    return rows.stream().filter(EffectRow::surelyStays).toList();
  }

  /** How long the bar of a change is, 0 to 1: the longest is of the change that is largest. */
  double bar(Effect effect) {
    double most = rows.stream().mapToDouble(row -> Math.abs(row.effect().size())).max().orElse(0);
    return most == 0 ? 0 : Math.min(1, Math.abs(effect.size()) / most);
  }

  /** The factors whose way there is shown. */
  List<EffectRow> traced() {
    return rows.stream().filter(one -> !one.stays()).limit(MOST_TRACED).toList();
  }

  /**
   * The steps that are shown of the way there: the first ones, each twice the last, and the end.
   */
  List<Integer> steps() {
    int last = asked.course().size();
    return Stream.concat(
            Stream.iterate(1, step -> step < last, step -> step * 2).limit(MOST_STEPS - 1),
            Stream.of(last))
        .toList();
  }

  double value(EffectRow row, int step) {
    return asked.course().get(step - 1).get(row.effect().factor());
  }
}
