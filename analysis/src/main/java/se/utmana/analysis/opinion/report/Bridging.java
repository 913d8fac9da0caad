package se.utmana.analysis.opinion.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.Tally;

/** Finds the statements that hold in every crowd: each opinion group, each kind of actor. */
public final class Bridging {

  // "Holds in every crowd" is an intersection-union test: when each crowd is tested at 95 %, the
  // claim about all of them errs in 5 % at most, however many crowds there are (R. L. Berger,
  // Technometrics 24, 1982). So only the statements and their two sides are corrected for.
  //
  // A crowd so small that only its unanimity would do says nothing: the claim would tell what each
  // of its members answered.

  private final List<Crowd> crowds;
  private final IntPredicate inPlay;
  private final Bounds bounds;
  private final int statements;

  private Bridging(List<Crowd> crowds, IntPredicate inPlay) {
    this.crowds = List.copyOf(crowds);
    this.inPlay = inPlay;
    this.statements = crowds.isEmpty() ? 0 : crowds.getFirst().tallies().size();
    int tests = Side.values().length * (int) IntStream.range(0, statements).filter(inPlay).count();
    this.bounds = Bounds.correctedFor(tests);
  }

  /**
   * Over crowds that may overlap.
   *
   * @param crowds each with one tally a statement
   * @param inPlay which statements count: those set aside do not
   */
  public static Bridging of(List<Crowd> crowds, IntPredicate inPlay) {
    return new Bridging(crowds, inPlay);
  }

  /** What a crowd says on a side of a statement. */
  public Verdict verdict(int crowd, int statement, Side side) {
    Tally tally = tally(crowd, statement);
    if (isTooFew(tally)) {
      return Verdict.TOO_FEW;
    }
    return bounds.lower(tally.of(side), tally.seen()) > 0.5 ? Verdict.HOLDS : Verdict.UNSURE;
  }

  /**
   * The statements on which more than half of every crowd that was heard take one side; by the
   * worst crowd, among equals by the next worst. O(C·k log k).
   */
  public List<Bridge> ranked() {
    record Ranked(Bridge bridge, List<Double> rising) {}
    List<Ranked> found = new ArrayList<>();
    for (int j = 0; j < statements; j++) {
      for (Side side : Side.values()) {
        if (inPlay.test(j) && isShared(j, side)) {
          found.add(new Ranked(bridge(j, side), rising(j, side)));
        }
      }
    }
    Comparator<Ranked> byWorst = Comparator.comparing(Ranked::rising, Bridging::compare);
    return found.stream().sorted(byWorst.reversed()).map(Ranked::bridge).toList();
  }

  private static int compare(List<Double> one, List<Double> other) {
    return Arrays.compare(one.toArray(Double[]::new), other.toArray(Double[]::new));
  }

  private Bridge bridge(int statement, Side side) {
    int worst =
        heard(statement)
            .boxed()
            .min(Comparator.comparingDouble(c -> lower(c, statement, side)))
            .orElseThrow();
    List<Integer> unheard =
        IntStream.range(0, crowds.size())
            .filter(c -> isTooFew(tally(c, statement)))
            .boxed()
            .toList();
    return new Bridge(statement, side, lower(worst, statement, side), worst, unheard);
  }

  private List<Double> rising(int statement, Side side) {
    return heard(statement).mapToDouble(c -> lower(c, statement, side)).sorted().boxed().toList();
  }

  private boolean isShared(int statement, Side side) {
    return heard(statement).findAny().isPresent()
        && heard(statement)
            .mapToObj(c -> tally(c, statement))
            .allMatch(tally -> 2 * tally.of(side) > tally.seen());
  }

  private IntStream heard(int statement) {
    return IntStream.range(0, crowds.size()).filter(c -> !isTooFew(tally(c, statement)));
  }

  private boolean isTooFew(Tally tally) {
    return tally.isTooFew() || bounds.lower(tally.seen() - 1, tally.seen()) <= 0.5;
  }

  private double lower(int crowd, int statement, Side side) {
    Tally tally = tally(crowd, statement);
    return bounds.lower(tally.of(side), tally.seen());
  }

  private Tally tally(int crowd, int statement) {
    return crowds.get(crowd).tallies().get(statement);
  }
}
