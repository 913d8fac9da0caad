package se.utmana.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import se.utmana.analysis.opinion.CompatibleOptions;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;

/** The opinion landscape against the textbook, on the same votes in the same run. */
final class OpinionBench {

  private static final int RUNS = 5;
  private static final double SLOW_SECONDS = 4;
  private static final int LARGEST_FOR_PEER = 60_000_000;

  private static final List<Size> SIZES =
      List.of(
          new Size("biodiversity", 536, 314, 0.177, 1),
          new Size("bowling green", 2_031, 896, 0.124, 2),
          new Size("10,000 x 200", 10_000, 200, 0.106, 3),
          new Size("100,000 x 500", 100_000, 500, 0.105, 4));

  private final PrintStream out;

  OpinionBench(PrintStream out) {
    this.out = out;
  }

  private record Size(String name, int people, int statements, double filled, long seed) {
    Votes votes() {
      return InventedVotes.of(people, statements, filled, seed);
    }
  }

  /** Seconds: the first run, and the median of the runs after it. */
  private record Times(double first, double median) {}

  void run(boolean quick) {
    out.printf(
        "opinion: %d cores; peer: dense textbook (power iteration, k-means 2-5, silhouette)%n",
        Runtime.getRuntime().availableProcessors());
    out.printf(
        "%-14s %11s %9s | %21s | %21s | %21s%n",
        "votes", "count", "peer s", "compatible s (ratio)", "stable, 1 draw", "stable, 100 draws");
    for (Size size : quick ? SIZES.subList(0, 3) : SIZES) {
      compare(size);
    }
    growth();
  }

  private void compare(Size size) {
    Votes votes = size.votes();
    boolean fits = (long) size.people() * size.statements() <= LARGEST_FOR_PEER;
    double peer = fits ? time(() -> Textbook.groups(votes)).median() : Double.NaN;
    Times compatible =
        time(() -> OpinionLandscape.compatible(votes, CompatibleOptions.of(votes)).k());
    StableOptions once = StableOptions.standard().withBootstraps(1);
    Times plain = time(() -> OpinionLandscape.stable(votes, once).k());
    Times stable = time(() -> OpinionLandscape.stable(votes).k());
    out.printf(
        "%-14s %,11d %9.3f | %21s | %21s | %21s%n",
        size.name(),
        votes.count(),
        peer,
        cell(compatible, peer),
        cell(plain, peer),
        cell(stable, peer));
  }

  private static String cell(Times times, double peer) {
    return "%.3f (%.2f)".formatted(times.median(), times.median() / peer);
  }

  // The slope of log time over log votes: 1 means that doubling the votes doubles the time.
  private void growth() {
    int[] people = {2_500, 5_000, 10_000, 20_000};
    double[] x = new double[people.length];
    double[] y = new double[people.length];
    for (int i = 0; i < people.length; i++) {
      Votes votes = InventedVotes.of(people[i], 200, 0.106, 9);
      StableOptions few = StableOptions.standard().withBootstraps(10);
      x[i] = Math.log(votes.count());
      y[i] = Math.log(time(() -> OpinionLandscape.stable(votes, few).k()).median());
    }
    out.printf("growth: time ~ votes^%.2f (stable, 2,500 to 20,000 people)%n", slope(x, y));
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

  private static Times time(Work work) {
    double first = seconds(work);
    double[] again = new double[first > SLOW_SECONDS ? 1 : RUNS];
    for (int i = 0; i < again.length; i++) {
      again[i] = seconds(work);
    }
    Arrays.sort(again);
    return new Times(first, again[again.length / 2]);
  }

  // The result is looked at, so that no run can be optimised away.
  private static double seconds(Work work) {
    long start = System.nanoTime();
    if (work.run() < 1) {
      throw new IllegalStateException("no groups at all");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
