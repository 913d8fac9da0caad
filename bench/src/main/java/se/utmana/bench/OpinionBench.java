package se.utmana.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;

/** The opinion landscape against the textbook, on the same votes in the same run. */
final class OpinionBench {

  private static final int RUNS = 9;
  private static final double SLOW_SECONDS = 2;

  /** The compiler needs this long until it has seen everything often enough. */
  private static final double WARM_SECONDS = 3;

  private static final int LARGEST_FOR_PEER = 20_000_000;

  private static final List<Size> SIZES =
      List.of(
          new Size("536 x 314", 536, 314, 0.177, 1),
          new Size("2,031 x 896", 2_031, 896, 0.124, 2),
          new Size("10,000 x 200", 10_000, 200, 0.1, 1),
          new Size("100,000 x 500", 100_000, 500, 0.1, 3),
          new Size("1,000,000 x 1,000", 1_000_000, 1_000, 0.1, 6));

  private final PrintStream out;

  OpinionBench(PrintStream out) {
    this.out = out;
  }

  private record Size(String name, int people, int statements, double filled, long seed) {
    Votes votes() {
      return InventedVotes.of(people, statements, filled, seed);
    }
  }

  /** Plain is everything but the draws for certainty; stable has a hundred draws. */
  void run(boolean quick, boolean full) {
    out.printf(
        "opinion: %d cores; peer: sparse textbook (power iteration, k-means 2-5, silhouette)%n",
        Runtime.getRuntime().availableProcessors());
    out.printf(
        "%-18s %12s %9s | %18s | %18s | %s%n",
        "people, statements", "votes", "peer s", "plain s (of peer)", "stable s (of peer)", "MiB");
    for (Size size : SIZES.subList(0, quick ? 3 : full ? 5 : 4)) {
      compare(size);
    }
    growth();
  }

  private void compare(Size size) {
    Votes votes = size.votes();
    boolean fits = votes.count() <= LARGEST_FOR_PEER;
    double peer = fits ? seconds(() -> Textbook.groups(votes).length) : Double.NaN;
    StableOptions once = StableOptions.standard().withBootstraps(1);
    double plain = seconds(() -> OpinionLandscape.stable(votes, once).k());
    double stable = seconds(() -> OpinionLandscape.stable(votes).k());
    out.printf(
        "%-18s %,12d %9.3f | %9.3f (%6.3f) | %9.3f (%6.3f) | %,d%n",
        size.name(),
        votes.count(),
        peer,
        plain,
        plain / peer,
        stable,
        stable / peer,
        Runtime.getRuntime().totalMemory() >> 20);
  }

  // The slope of log time over log votes: 1 means that doubling the votes doubles the time.
  private void growth() {
    int[] people = {12_500, 25_000, 50_000, 100_000};
    double[] x = new double[people.length];
    double[] y = new double[people.length];
    StableOptions few = StableOptions.standard().withBootstraps(20);
    for (int i = 0; i < people.length; i++) {
      Votes votes = InventedVotes.of(people[i], 200, 0.1, 9);
      x[i] = Math.log(votes.count());
      y[i] = Math.log(seconds(() -> OpinionLandscape.stable(votes, few).k()));
    }
    out.printf("growth: time ~ votes^%.2f (stable, 12,500 to 100,000 people)%n", slope(x, y));
  }

  private static double slope(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - meanX) * (y[i] - meanY);
      squares += (x[i] - meanX) * (x[i] - meanX);
    }
    return products / squares;
  }

  private interface Work {
    int run();
  }

  /** The median of some runs, when the compiler has had its time; of one, when it takes long. */
  private static double seconds(Work work) {
    double first = once(work);
    if (first > SLOW_SECONDS) {
      return Math.min(first, once(work));
    }
    double[] again = new double[RUNS];
    double warm = 0;
    for (int i = 0; i < RUNS || warm < WARM_SECONDS; i++) {
      warm += once(work);
    }
    Arrays.setAll(again, i -> once(work));
    Arrays.sort(again);
    return again[RUNS / 2];
  }

  // The result is looked at, so that no run can be optimised away.
  private static double once(Work work) {
    long start = System.nanoTime();
    if (work.run() < 1) {
      throw new IllegalStateException("no groups at all");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
