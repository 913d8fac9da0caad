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
  // from few draws, so the bar stands several deviations above the mean.

  private static final int FIRST_DRAWS = 8;
  private static final int MORE_DRAWS = 24;
  private static final double BAR = 4;
  private static final double CLEAR = 12;
  private static final double FINE = 1e-11;
  // The error of an eigenvalue goes with the square of this.
  private static final double ROUGH = 3e-3;
  private static final int STEPS_TO_FOLLOW = 2;
  private static final long SEED = 0x6e6f7468696e67L;

  private final List<Double> values;
  private final List<double[]> vectors;
  private final int significant;

  private Structure(Lanczos.Pairs pairs, int significant) {
    this.values = pairs.values();
    this.vectors = pairs.vectors();
    this.significant = significant;
  }

  /**
   * O(draws·V·m) for m products each.
   *
   * @param most look for no more components than this
   */
  static Structure of(Votes votes, double[] centre, Aside aside, int most) {
    Centred matrix = new Centred(votes, centre, aside, Centred.once(votes));
    Shuffled shuffled = new Shuffled(votes);
    double[] chance = draws(shuffled, centre, aside, 0, FIRST_DRAWS);
    Lanczos.Pairs pairs = new Lanczos(matrix, FINE).largest(most, mean(chance));
    double top = pairs.values().isEmpty() ? 0 : pairs.values().getFirst();
    if (Math.abs(top - mean(chance)) < CLEAR * deviation(chance)) {
      double[] more = draws(shuffled, centre, aside, FIRST_DRAWS, MORE_DRAWS);
      chance = DoubleStream.concat(Arrays.stream(chance), Arrays.stream(more)).toArray();
    }
    double bar = mean(chance) + BAR * deviation(chance);
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
    List<Double> top = new Lanczos(matrix, ROUGH).largest(1).values();
    return top.isEmpty() ? 0 : top.getFirst();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /** How many components stand out from chance. */
  int significant() {
    return significant;
  }

  List<Double> significantValues() {
    return values.subList(0, significant);
  }

  List<double[]> significantVectors() {
    return vectors.subList(0, significant);
  }

  /** The significant components after the votes have changed a little: two steps of iteration. */
  List<double[]> followed(Centred changed) {
    List<double[]> current = significantVectors();
    for (int step = 0; step < STEPS_TO_FOLLOW; step++) {
      current = Lanczos.orthonormal(current.stream().map(changed::gram).toList());
    }
    return current;
  }

  /** The strongest two, significant or not: the plane of the picture. */
  List<double[]> leading() {
    return vectors.subList(0, Math.min(2, vectors.size()));
  }
}
