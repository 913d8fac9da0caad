package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.analysis.opinion.Tally;

/**
 * Decides which numbers of a statement may be told. Nothing below five is, in any group nor among
 * those outside of the groups, and where something is held back its neighbours are rounded to fives
 * or tens so that no sum or difference gives it away (decision 0061).
 */
final class Guard {

  private static final List<ToIntFunction<Tally>> PARTS =
      List.of(Tally::agree, Tally::disagree, Tally::pass);

  private static final int FIVES = 5;

  /** Several numbers below five may add up to a total whose nearest five would tell them all. */
  private static final int TENS = 10;

  private final Tally all;
  private final List<Tally> groups;
  private final boolean open;

  private Guard(Tally all, List<Tally> groups, boolean open) {
    this.all = all;
    this.groups = groups;
    this.open = open;
  }

  /**
   * What may be told.
   *
   * @param kinds how each kind of actor voted, another division of the same people
   */
  record Told(Spread all, List<Spread> groups, List<Spread> kinds) {}

  /**
   * With another division of the same people beside the groups. It is always rounded, and held back
   * where the two divisions together would give a small number away.
   */
  static Told tell(Tally all, List<Tally> groups, List<Tally> kinds, boolean open) {
    var told = tell(all, groups, open);
    var beside = kinds.stream().map(kind -> spread(kind, false, FIVES)).toList();
    var safe = new Divisions(all, groups, kinds).isSafe(told.all(), told.groups(), beside);
    return new Told(
        told.all(),
        told.groups(),
        safe ? beside : beside.stream().map(Spread::withoutParts).toList());
  }

  /**
   * @param open whether votes still come in: then a single vote must not show in a sum either
   */
  static Told tell(Tally all, List<Tally> groups, boolean open) {
    return new Guard(all, groups, open).told();
  }

  private Told told() {
    if (all.seen() < Figure.FEWEST) {
      return new Told(
          Spread.untold(), groups.stream().map(any -> Spread.untold()).toList(), List.of());
    }
    var safe = !open && isSafe(Tally::seen) && PARTS.stream().allMatch(this::isSafe);
    var whole = safe && PARTS.stream().allMatch(part -> part.applyAsInt(all) >= Figure.FEWEST);
    var total = spread(all, whole, safe || groups.isEmpty() ? FIVES : TENS);
    var parts = groups.stream().map(group -> spread(group, safe, FIVES)).toList();
    var leaks = IntStream.range(0, PARTS.size()).anyMatch(part -> leaks(part, total, parts));
    return new Told(leaks ? total.withoutParts() : total, parts, List.of());
  }

  /** Whether the total, less what the other groups can have at most or least, gives one away. */
  private boolean leaks(int part, Spread total, List<Spread> told) {
    var count = PARTS.get(part);
    var outside = count.applyAsInt(all) - groups.stream().mapToInt(count).sum();
    var lows = told.stream().mapToInt(spread -> spread.parts().get(part).low()).sum();
    var highs = told.stream().mapToInt(spread -> spread.parts().get(part).high()).sum();
    var whole = total.parts().get(part);
    for (int g = 0; g < groups.size(); g++) {
      var own = told.get(g).parts().get(part);
      var most = Math.min(own.high(), whole.high() - (lows - own.low()));
      var least = outside > 0 ? 0 : Math.max(0, whole.low() - (highs - own.high()));
      if (count.applyAsInt(groups.get(g)) < Figure.FEWEST && most <= least) {
        return true;
      }
    }
    return false;
  }

  /** Whether every group has at least five of it, and those outside of the groups none or five. */
  private boolean isSafe(ToIntFunction<Tally> part) {
    var outside = part.applyAsInt(all) - groups.stream().mapToInt(part).sum();
    return groups.stream().mapToInt(part).allMatch(n -> n >= Figure.FEWEST)
        && (outside == 0 || outside >= Figure.FEWEST);
  }

  private static Spread spread(Tally tally, boolean exact, int step) {
    if (tally.seen() < Figure.FEWEST) {
      return Spread.untold();
    }
    var few = PARTS.stream().filter(part -> part.applyAsInt(tally) < Figure.FEWEST).count();
    var parts =
        Stream.of(tally.agree(), tally.disagree(), tally.pass())
            .map(
                n ->
                    exact && tally.seen() >= Figure.FEWEST_TO_DIVIDE
                        ? Figure.exact(n)
                        : Figure.part(n, tally.seen(), step, few == 2))
            .toList();
    return new Spread(
        exact ? Figure.exact(tally.seen()) : Figure.rounded(tally.seen(), TENS),
        parts.get(0),
        parts.get(1),
        parts.get(2));
  }
}
