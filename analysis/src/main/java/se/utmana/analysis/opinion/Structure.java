package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The components that are stronger than chance: none of them means that the votes show no common
 * pattern.
 */
final class Structure {

  // Idea: parallel analysis (Horn, 1965) against votes permuted within each statement, with the
  // largest chance eigenvalue as the bar for all (Buja and Eyuboglu, 1992). Its spread is estimated
  // from few draws, so the bar stands several deviations above the mean, and more are drawn only
  // where the first leave it open. Large random tables spread by about 2 % and less.

  private static final int FIRST_DRAWS = 3;
  private static final int MORE_DRAWS = 24;
  private static final double LEAST_SPREAD = 0.02;
  private static final double BAR = 4;
  private static final double UNCLEAR_FROM = 1.5;
  private static final double UNCLEAR_TO = 12;
  private static final double FINE = 1e-9;
  private static final double GOOD = 1e-4;
  // The error of an eigenvalue goes with the square of this.
  private static final double ROUGH = 1e-2;
  private static final long SEED = 0x6e6f7468696e67L;

  private final Lanczos.Pairs pairs;
  private final int significant;

  private Structure(Lanczos.Pairs pairs, int significant) {
    this.pairs = pairs;
    this.significant = significant;
  }

  /**
   * O(draws·V·m) for m products each.
   *
   * @param most look for no more components than this
   */
  static Structure of(Votes votes, double[] centre, Aside aside, int most) {
    Shuffled shuffled = new Shuffled(votes);
    double[] chance = draws(shuffled, centre, aside, 0, FIRST_DRAWS);
    Centred matrix = new Centred(votes, centre, aside, Centred.once(votes));
    Lanczos.Pairs pairs = new Lanczos(matrix, FINE, GOOD).largest(most, mean(chance));
    double top = pairs.values().isEmpty() ? 0 : pairs.values().getFirst();
    double height = (top - mean(chance)) / spread(chance);
    if (height > UNCLEAR_FROM && height < UNCLEAR_TO) {
      double[] more = draws(shuffled, centre, aside, FIRST_DRAWS, MORE_DRAWS);
      chance = DoubleStream.concat(Arrays.stream(chance), Arrays.stream(more)).toArray();
    }
    double bar = mean(chance) + BAR * spread(chance);
    int above = (int) pairs.values().stream().filter(value -> value > bar).count();
    return new Structure(pairs, above);
  }

  private static double[] draws(
      Shuffled shuffled, double[] centre, Aside aside, int from, int count) {
    return IntStream.range(from, from + count)
        .parallel()
        .mapToDouble(draw -> topOf(shuffled.draw(SEED + draw), centre, aside))
        .toArray();
  }

  private static double topOf(Votes votes, double[] centre, Aside aside) {
    Centred matrix = new Centred(votes, centre, aside, Centred.once(votes));
    List<Double> top = new Lanczos(matrix, ROUGH, ROUGH).largest(1).values();
    return top.isEmpty() ? 0 : top.getFirst();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double spread(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.max(LEAST_SPREAD * mean, Math.sqrt(squares / (values.length - 1)));
  }

  /** How many components stand out from chance. */
  int significant() {
    return significant;
  }

  List<Double> significantValues() {
    return pairs.values().subList(0, significant);
  }

  List<double[]> significantVectors() {
    return pairs.vectors().subList(0, significant);
  }

  /** The strongest two, significant or not: the plane of the picture. */
  List<double[]> leading() {
    return pairs.vectors().subList(0, Math.min(2, pairs.vectors().size()));
  }

  /** The same for more people, from whom these were the first: few steps are left to do. */
  List<double[]> leadingOf(Votes all, double[] centre, Aside aside) {
    Centred matrix = new Centred(all, centre, aside, Centred.once(all));
    return new Lanczos(matrix, FINE, FINE).from(leading()).largest(2).vectors();
  }
}
