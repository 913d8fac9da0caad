package se.utmana.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import se.utmana.analysis.ranking.Choices;
import se.utmana.analysis.ranking.Ranking;
import se.utmana.analysis.ranking.Standing;

/** The ranking of a thousand items against the textbook, on the same choices in the same run. */
final class RankingBench {

  private static final int RUNS = 5;
  private static final double SLOW_SECONDS = 4;

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final PrintStream out;

  RankingBench(PrintStream out) {
    this.out = out;
  }

  /** Seconds by the clock, and of processor time: the latter holds on a busy machine too. */
  private record Times(double clock, double processor) {}

  void run(boolean quick) {
    out.printf(
        "ranking: %d cores; peer: plain MM iteration, everybody only, no intervals%n",
        Runtime.getRuntime().availableProcessors());
    out.printf(
        "%6s %10s | %10s | %11s %9s %8s | %10s%n",
        "items", "choices", "peer cpu s", "8 types cpu", "(ratio)", "clock s", "difference");
    compare(100, 20_000);
    compare(300, 200_000);
    if (!quick) {
      compare(1_000, 1_000_000);
      growth();
    }
  }

  private void compare(int items, int count) {
    InventedChoices invented = InventedChoices.of(items, count, 1);
    Choices choices = invented.choices();
    Times peer = median(() -> PlainRanking.odds(invented.wins()).length);
    Times ours = median(() -> rank(choices));
    out.printf(
        "%,6d %,10d | %10.3f | %11.3f %9.2f %8.3f | %10.1e%n",
        items,
        count,
        peer.processor(),
        ours.processor(),
        ours.processor() / peer.processor(),
        ours.clock(),
        difference(invented));
  }

  // Everything that pages show: all intervals and ranks of everybody and eight types, the bridging
  // order and the warnings.
  private static int rank(Choices choices) {
    Ranking ranking = Ranking.of(choices);
    int said = ranking.overall().orElseThrow().all().size();
    for (int type = 0; type < InventedChoices.TYPES; type++) {
      said += ranking.ofType(type).orElseThrow().all().size();
    }
    return said + ranking.bridging().size() + ranking.warnings().copied().size();
  }

  // Both must give the same strengths, or the times say nothing.
  private static double difference(InventedChoices invented) {
    double[] odds = PlainRanking.odds(invented.wins());
    double mean = Arrays.stream(odds).map(Math::log).average().orElseThrow();
    return Ranking.of(invented.choices()).overall().orElseThrow().all().stream()
        .mapToDouble((Standing s) -> Math.abs(s.strength() - (Math.log(odds[s.item()]) - mean)))
        .max()
        .orElseThrow();
  }

  private void growth() {
    int[] counts = {250_000, 500_000, 1_000_000, 2_000_000};
    double[] x = new double[counts.length];
    double[] y = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      Choices choices = InventedChoices.of(1_000, counts[i], 2).choices();
      x[i] = Math.log(counts[i]);
      y[i] = Math.log(median(() -> rank(choices)).processor());
    }
    out.printf("growth: time ~ choices^%.2f (1,000 items, 250,000 to 2,000,000)%n", slope(x, y));
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

  private static Times median(Work work) {
    Times first = time(work);
    if (first.processor() > SLOW_SECONDS) {
      return time(work);
    }
    Times[] times = new Times[RUNS];
    Arrays.setAll(times, i -> time(work));
    Arrays.sort(times, Comparator.comparingDouble(Times::processor));
    return times[times.length / 2];
  }

  // The result is looked at, so that no run can be optimised away.
  private static Times time(Work work) {
    long start = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    if (work.run() < 1) {
      throw new IllegalStateException("nothing was ranked");
    }
    return new Times((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - used) / 1e9);
  }
}
