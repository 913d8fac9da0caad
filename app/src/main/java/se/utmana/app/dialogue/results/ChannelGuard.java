package se.utmana.app.dialogue.results;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import se.utmana.analysis.opinion.Tally;

/**
 * Decides which numbers of a channel may be told. The same statement is told for all and for the
 * groups elsewhere, perhaps exactly, so a reader is taken to know the whole: whatever would let
 * that reader work out a number below five is held back (decision 0061).
 */
final class ChannelGuard {

  private static final int FIVES = 5;

  private ChannelGuard() {}

  /** How the people of each part voted on a statement. */
  static List<Spread> tell(List<Tally> parts, boolean open) {
    var all = sum(parts);
    var told = Guard.tell(all, parts, open).groups();
    var leaks =
        leaks(parts, told, Tally::seen, Spread::seen)
            || leaks(parts, told, Tally::agree, Spread::agree)
            || leaks(parts, told, Tally::disagree, Spread::disagree)
            || leaks(parts, told, Tally::pass, Spread::pass);
    return leaks ? Collections.nCopies(parts.size(), held(all)) : told;
  }

  /**
   * How many came by each part.
   *
   * @param people one number a part, of which at most one is below five
   */
  static List<Figure> people(List<Integer> people, boolean open) {
    var few = people.stream().anyMatch(n -> n < Figure.FEWEST);
    List<Figure> told =
        people.stream().map(n -> few || open ? Figure.rounded(n, FIVES) : Figure.exact(n)).toList();
    var all = people.stream().mapToInt(n -> n).sum();
    return leaks(people, told, n -> n, figure -> figure)
        ? people.stream().<Figure>map(any -> new Figure.Untold(all)).toList()
        : told;
  }

  static Tally sum(List<Tally> parts) {
    return new Tally(
        parts.stream().mapToInt(Tally::agree).sum(),
        parts.stream().mapToInt(Tally::disagree).sum(),
        parts.stream().mapToInt(Tally::seen).sum());
  }

  /**
   * Whether the whole, less what the others can be, leaves a small number one value. A whole below
   * five is itself told nowhere.
   */
  private static <T, S> boolean leaks(
      List<T> parts, List<S> told, ToIntFunction<T> value, Function<S, Figure> of) {
    var whole = parts.stream().mapToInt(value).sum();
    var wholeLow = whole < Figure.FEWEST ? 0 : whole;
    var wholeHigh = Math.max(whole, Figure.FEWEST - 1);
    var lows = told.stream().map(of).mapToInt(Figure::low).sum();
    var highs = told.stream().map(of).mapToInt(Figure::high).sum();
    for (int i = 0; i < parts.size(); i++) {
      var own = of.apply(told.get(i));
      var least = Math.max(own.low(), wholeLow - (highs - own.high()));
      var most = Math.min(own.high(), wholeHigh - (lows - own.low()));
      if (value.applyAsInt(parts.get(i)) < Figure.FEWEST && most <= least) {
        return true;
      }
    }
    return false;
  }

  private static Spread held(Tally all) {
    var untold = new Figure.Untold(all.seen());
    return new Spread(untold, untold, untold, untold);
  }
}
