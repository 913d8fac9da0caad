package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.Optional;

/** Chooses how many groups there are. */
final class StableGroups {

  static final double CLEAR_GAP = 0.25;
  private static final int MODEL_STEPS = 20;
  private static final int BEYOND_DIMENSIONS = 3;

  private StableGroups() {}

  /**
   * The finest division in which every two groups have a gap between them; where no division has
   * one, the best split in two; nothing where no component stands out from chance.
   *
   * <p>O(V·k² + N·D·k³) for the k tried.
   */
  static Optional<Grouping> find(
      Votes votes, Aside aside, Scores scores, boolean[] in, StableOptions options) {
    int[] weights = new int[in.length];
    for (int row = 0; row < in.length; row++) {
      weights[row] = in[row] ? 1 : 0;
    }
    int placed = Arrays.stream(weights).sum();
    int most =
        Math.min(
            Math.min(options.mostGroups(), scores.dimensions() + BEYOND_DIMENSIONS),
            placed / options.smallestGroup());
    Optional<Grouping> scale = Optional.empty();
    Optional<Grouping> clear = Optional.empty();
    Splitting splitting = new Splitting(scores, weights);
    while (splitting.k() < most) {
      splitting.split();
      int k = splitting.k();
      int[] labels =
          new VoteModel(votes, aside, weights, k).refined(splitting.labels(), MODEL_STEPS);
      Grouping found = Grouping.of(labels, k, in, options.smallestGroup(), scores);
      if (found.k() == 2 && scale.isEmpty()) {
        scale = Optional.of(found);
      }
      if (found.k() >= 2
          && found.leastGap() >= CLEAR_GAP
          && clear.map(best -> found.k() > best.k()).orElse(true)) {
        clear = Optional.of(found);
      }
    }
    Optional<Grouping> split = scale;
    return clear.or(() -> split);
  }
}
