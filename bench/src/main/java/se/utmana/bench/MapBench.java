package se.utmana.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.influence.Centrality;
import se.utmana.analysis.systemmap.loops.LoopOptions;
import se.utmana.analysis.systemmap.loops.Loops;
import se.utmana.analysis.systemmap.whatif.Contraction;
import se.utmana.analysis.systemmap.whatif.Rule;
import se.utmana.analysis.systemmap.whatif.Squash;
import se.utmana.analysis.systemmap.whatif.WhatIf;

/** The mathematics of the system map against JGraphT and plain loops, in the same run. */
final class MapBench {

  private static final int RUNS = 7;
  private static final double SLOW_SECONDS = 3;
  private static final int LONGEST = 8;
  private static final int LEVER = 3;

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final PrintStream out;

  MapBench(PrintStream out) {
    this.out = out;
  }

  /** Seconds by the clock, and of processor time: the latter holds on a busy machine too. */
  private record Times(double clock, double processor, long result) {}

  void run(boolean quick, boolean full) {
    out.printf("map: %d cores%n", Runtime.getRuntime().availableProcessors());
    out.printf(
        "%-44s | %8s %8s | %8s %8s %8s%n", "", "clock s", "cpu s", "peer s", "peer cpu", "ratio");
    loops();
    betweenness(2_000, 8_000, true);
    if (!quick) {
      betweenness(10_000, 40_000, full);
    }
    whatIf();
  }

  private void loops() {
    CausalMap map = BenchMaps.kept("hub-500-1500-s1.tsv");
    Times ours = median(() -> Loops.of(map, LoopOptions.USUAL).count().all());
    Times peer = median(() -> loopsOfPeer(map));
    if (ours.result() != peer.result()) {
      throw new IllegalStateException(ours.result() + " loops, not " + peer.result());
    }
    print("%,d loops up to 8, strongest 100".formatted(ours.result()), ours, peer);
  }

  // JGraphT has no cycles of bounded length. Its paths of bounded length from a root to what leads
  // to the root are as many; a root is then taken away, and each component is looked at by itself.
  private static long loopsOfPeer(CausalMap map) {
    var whole = BenchMaps.forPeer(map);
    var count = 0L;
    for (var part : new KosarajuStrongConnectivityInspector<>(whole).stronglyConnectedSets()) {
      if (part.size() > 1) {
        var graph = BenchMaps.forPeer(map);
        graph.removeAllVertices(
            whole.vertexSet().stream().filter(one -> !part.contains(one)).toList());
        List<Integer> roots =
            part.stream().sorted(Comparator.comparingInt(root -> -graph.degreeOf(root))).toList();
        for (var root : roots) {
          Set<Integer> last =
              graph.incomingEdgesOf(root).stream()
                  .map(graph::getEdgeSource)
                  .collect(Collectors.toSet());
          count +=
              new AllDirectedPaths<>(graph)
                  .getAllPaths(Set.of(root), last, true, LONGEST - 1)
                  .size();
          graph.removeVertex(root);
        }
      }
    }
    return count;
  }

  private void betweenness(int factors, int links, boolean withPeer) {
    CausalMap map = BenchMaps.uniform(factors, links, 1);
    Times ours = median(() -> Math.round(Centrality.of(map).betweenness(0)));
    String work = "betweenness %,d/%,d".formatted(factors, links);
    if (withPeer) {
      Times peer =
          median(
              () -> {
                var scores = new BetweennessCentrality<>(BenchMaps.forPeer(map)).getScores();
                return Math.round(scores.getOrDefault(0, 0.0));
              });
      if (ours.result() != peer.result()) {
        throw new IllegalStateException("betweenness differs from JGraphT's");
      }
      print(work, ours, peer);
    } else {
      print(work, ours);
    }
  }

  private void whatIf() {
    CausalMap map = BenchMaps.kept("er-150-400-s1.tsv");
    double lambda = 0.9 * Contraction.of(map).limit(Rule.MODIFIED, Squash.TANH);
    Times peer = median(() -> 1 + PlainWhatIf.rises(map, LEVER, 1_000, lambda));
    Times slider = median(() -> WhatIf.of(map).push(Map.of(LEVER, 1.0)).runs());
    print("what-if: one lever, 18 rules, 1,000 draws", slider, peer);
    Times levers = median(() -> WhatIf.of(map).pushEach().size());
    print("what-if: every lever, 18 rules, 1,000 draws", levers);
    print(
        "what-if: both, all that is seen",
        new Times(slider.clock() + levers.clock(), slider.processor() + levers.processor(), 0));
    out.println("(peer of the what-if: one rule, 1,000 draws of one lever, plain loops)");
  }

  private void print(String work, Times ours, Times peer) {
    out.printf(
        "%-44s | %8.3f %8.3f | %8.3f %8.3f %8.3f%n",
        work,
        ours.clock(),
        ours.processor(),
        peer.clock(),
        peer.processor(),
        ours.processor() / peer.processor());
  }

  private void print(String work, Times ours) {
    out.printf("%-44s | %8.3f %8.3f |%n", work, ours.clock(), ours.processor());
  }

  private static Times median(LongSupplier work) {
    Times first = time(work);
    if (first.clock() > SLOW_SECONDS) {
      return first;
    }
    Times[] times = new Times[RUNS];
    Arrays.setAll(times, i -> time(work));
    Arrays.sort(times, Comparator.comparingDouble(Times::processor));
    return times[times.length / 2];
  }

  private static Times time(LongSupplier work) {
    long start = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    long result = work.getAsLong();
    return new Times(
        (System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - used) / 1e9, result);
  }
}
