package se.utmana.app.trust.result;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.answer.Tally;

/** What was said about one thing, by all and by each side, and what of it may be told. */
final class GuardRow {

  static final int FEWEST_ON_A_SIDE = 10;

  private final Map<Side, Tally> sides;
  private final Tally all;
  private final int step;
  private final Map<Side, Tally> told = new EnumMap<>(Side.class);
  private boolean isTold;

  /**
   * @param open the sides that may be told of at all
   * @param step how many of what was added up are one step of the scale
   */
  GuardRow(Map<Side, Tally> sides, List<Side> open, int step) {
    this.sides = sides;
    this.all = sides.values().stream().reduce(Tally.NONE, Tally::plus);
    this.step = step;
    this.isTold = all.people() >= TrustWave.FEWEST && !all.isUnanimous();
    for (var side : open) {
      var tally = of(side);
      if (tally.people() >= FEWEST_ON_A_SIDE && !tally.isUnanimous()) {
        told.put(side, tally);
      }
    }
  }

  boolean isTold() {
    return isTold;
  }

  boolean isTold(Side side) {
    return told.containsKey(side);
  }

  int people() {
    return all.people();
  }

  int people(Side side) {
    return of(side).people();
  }

  void strike() {
    isTold = false;
  }

  void strike(Side side) {
    told.remove(side);
  }

  /** Strikes a side out that would give those away that are not told of; false when none does. */
  boolean strikeWhatTells() {
    var kept = List.copyOf(told.keySet());
    if (kept.isEmpty() || (isTold && isHiddenWell(kept, this::people))) {
      return false;
    }
    told.remove(smallest(kept, this::people));
    return true;
  }

  TrustOutcome.Line line() {
    var figures = new EnumMap<Side, Figure>(Side.class);
    told.forEach((side, tally) -> figures.put(side, figure(tally)));
    return new TrustOutcome.Line(isTold ? figure(all) : null, figures);
  }

  private Tally of(Side side) {
    return sides.getOrDefault(side, Tally.NONE);
  }

  private Figure figure(Tally tally) {
    return new Figure(rounded(tally.mean(step)), rounded(tally.spread(step)));
  }

  private static double rounded(double value) {
    return Math.round(10 * value) / 10.0;
  }

  static Side smallest(List<Side> told, ToIntFunction<Side> people) {
    return told.stream().min(Comparator.comparingInt(people)).orElseThrow();
  }

  /** Either nobody is hidden, or five people at least on two sides at least. */
  static boolean isHiddenWell(List<Side> told, ToIntFunction<Side> people) {
    var hidden =
        Stream.of(Side.values())
            .filter(side -> !told.contains(side))
            .mapToInt(people)
            .filter(count -> count > 0)
            .toArray();
    return hidden.length == 0
        || (hidden.length > 1 && IntStream.of(hidden).sum() >= TrustWave.FEWEST);
  }
}
