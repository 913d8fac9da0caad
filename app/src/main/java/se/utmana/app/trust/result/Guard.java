package se.utmana.app.trust.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.trust.answer.Urn;

/**
 * Draws from an urn what may be told, by the code list trust-rules (decision 0130).
 *
 * <p>Two sums could give away what is struck out: all people are the three sides together, and an
 * index is the mean of its items. So in each row and in each column either nothing is struck, or
 * two cells at least, and in a row they stand for five people or more. Striking one cell may call
 * for another; cells are only ever struck, so it ends.
 */
final class Guard {

  private final GuardRow index;
  private final List<GuardRow> items = new ArrayList<>();

  private Guard(Scale scale, Urn urn, List<Side> sides) {
    index = new GuardRow(urn.of(scale), sides, Sheet.PARTS);
    scale.items().forEach(item -> items.add(new GuardRow(urn.of(item), sides, 1)));
    var isStriking = true;
    while (isStriking) {
      isStriking = strike();
    }
  }

  /**
   * What a wave said.
   *
   * @param earlier how many are told to have answered each earlier wave
   */
  static Optional<TrustOutcome> told(Urn urn, List<Told> earlier) {
    var people = urn.count();
    if (people < TrustWave.FEWEST) {
      return Optional.empty();
    }
    var sides = sides(urn);
    var indexes = new EnumMap<Scale, TrustOutcome.Line>(Scale.class);
    var items = new EnumMap<TrustItem, TrustOutcome.Line>(TrustItem.class);
    for (var scale : Scale.values()) {
      var guard = new Guard(scale, urn, sides);
      indexes.put(scale, guard.index.line());
      var lines = guard.items.stream().map(GuardRow::line).toList();
      for (int i = 0; i < lines.size(); i++) {
        items.put(scale.items().get(i), lines.get(i));
      }
    }
    var told = new EnumMap<Side, Told>(Side.class);
    sides.forEach(side -> told.put(side, Told.atLeast(urn.count(side))));
    return Optional.of(new TrustOutcome(Told.of(people, earlier), told, indexes, items));
  }

  /** The sides that may be told of, by how many stand on each. */
  private static List<Side> sides(Urn urn) {
    var told =
        new ArrayList<>(
            Stream.of(Side.values())
                .filter(side -> urn.count(side) >= GuardRow.FEWEST_ON_A_SIDE)
                .toList());
    while (!told.isEmpty() && !GuardRow.isHiddenWell(told, urn::count)) {
      told.remove(GuardRow.smallest(told, urn::count));
    }
    return List.copyOf(told);
  }

  private boolean strike() {
    return strikeInColumn(GuardRow::isTold, GuardRow::people, GuardRow::strike)
        || Stream.of(Side.values())
            .anyMatch(
                side ->
                    strikeInColumn(
                        row -> row.isTold(side), row -> row.people(side), row -> row.strike(side)))
        || index.strikeWhatTells()
        || items.stream().anyMatch(GuardRow::strikeWhatTells);
  }

  /** Of an index that is told, one item that is not could be worked out from the others. */
  private boolean strikeInColumn(
      Predicate<GuardRow> isTold, ToIntFunction<GuardRow> people, Consumer<GuardRow> strike) {
    var told = items.stream().filter(isTold).toList();
    if (!isTold.test(index) || items.size() - told.size() != 1) {
      return false;
    }
    strike.accept(told.stream().min(Comparator.comparingInt(people)).orElseThrow());
    return true;
  }
}
