package se.utmana.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.CompatibleOptions;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.Pattern;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;

/** Ways to find opinion groups, held against what groups must hold. */
final class GroupsBench {

  private static final double RIGHT = 0.95;
  private static final int TRIALS = 10;

  private static final List<PlantedVotes> PLANTED =
      List.of(
          PlantedVotes.of(400, 150, 2, 0.50, 0.20, 0.8, 1),
          PlantedVotes.of(400, 150, 2, 0.08, 0.30, 0.8, 2),
          PlantedVotes.of(800, 400, 2, 0.50, 0.05, 1.0, 3),
          PlantedVotes.of(800, 400, 2, 0.08, 0.10, 1.0, 4),
          PlantedVotes.of(400, 150, 3, 0.33, 0.30, 0.8, 5),
          PlantedVotes.of(800, 200, 3, 0.08, 0.20, 0.8, 6),
          PlantedVotes.of(800, 200, 4, 0.25, 0.20, 0.8, 7),
          PlantedVotes.of(800, 200, 4, 0.08, 0.30, 0.8, 8),
          PlantedVotes.of(800, 200, 5, 0.20, 0.30, 0.8, 9),
          PlantedVotes.of(800, 200, 5, 0.08, 0.30, 0.8, 10),
          PlantedVotes.of(800, 200, 8, 0.08, 0.30, 0.8, 11),
          PlantedVotes.of(800, 200, 12, 0.08, 0.30, 0.8, 12));

  private final PrintStream out;

  GroupsBench(PrintStream out) {
    this.out = out;
  }

  void run() {
    Map<String, Divider> ways = new LinkedHashMap<>();
    ways.put("as Polis does, cold", votes -> labels(asPolis(votes)));
    ways.put("k-means, silhouette", Textbook::groups);
    ways.put("consensus of k-means", new ConsensusClusters());
    ways.put("latent classes, BIC", new LatentClasses());
    ways.put("graph communities", new Communities());
    ways.put("stable mode", votes -> labels(stable(votes)));
    out.printf(
        "groups: %d plantings, smallest group 8 to 50 %%, 5 to 30 %% of cells filled%n",
        PLANTED.size());
    out.printf(
        "%-22s %8s %8s %10s %10s %10s%n",
        "way", "found", "of none", "of a scale", "reversed", "1 % more");
    ways.forEach(this::print);
  }

  private void print(String name, Divider way) {
    long found =
        PLANTED.stream().filter(p -> rand(way.groups(p.votes()), p.truth()) >= RIGHT).count();
    long none =
        IntStream.range(0, TRIALS)
            .filter(seed -> isOne(way.groups(PlantedVotes.nothing(300, 60, 0.3, seed))))
            .count();
    long scale =
        IntStream.range(0, TRIALS)
            .filter(seed -> admitsScale(name, way, PlantedVotes.scale(300, 60, 0.4, seed)))
            .count();
    double reversed = 1;
    double more = 1;
    for (PlantedVotes planted : PLANTED) {
      int[] groups = way.groups(planted.votes());
      reversed = Math.min(reversed, rand(groups, reversed(way.groups(planted.reversed()))));
      more = Math.min(more, rand(groups, way.groups(planted.withSomeMore(1))));
    }
    out.printf(
        "%-22s %5d/%2d %5d/%2d %7d/%2d %10.3f %10.3f%n",
        name, found, PLANTED.size(), none, TRIALS, scale, TRIALS, reversed, more);
  }

  private static boolean admitsScale(String name, Divider way, Votes votes) {
    return name.startsWith("stable")
        ? stable(votes).pattern() == Pattern.SCALE
        : isOne(way.groups(votes));
  }

  private static Landscape asPolis(Votes votes) {
    return OpinionLandscape.compatible(votes, CompatibleOptions.of(votes));
  }

  private static Landscape stable(Votes votes) {
    return OpinionLandscape.stable(votes, StableOptions.standard().withBootstraps(10));
  }

  private static int[] labels(Landscape landscape) {
    return IntStream.range(0, landscape.people().count())
        .map(landscape.people()::groupIndex)
        .toArray();
  }

  private static int[] reversed(int[] labels) {
    return IntStream.range(0, labels.length).map(i -> labels[labels.length - 1 - i]).toArray();
  }

  private static boolean isOne(int[] labels) {
    return Arrays.stream(labels).distinct().count() == 1;
  }

  /** The adjusted Rand index (Hubert and Arabie, 1985). */
  private static double rand(int[] one, int[] other) {
    Map<Long, Integer> both = new HashMap<>();
    Map<Long, Integer> left = new HashMap<>();
    Map<Long, Integer> right = new HashMap<>();
    for (int i = 0; i < one.length; i++) {
      both.merge(one[i] * 1_000_003L + other[i], 1, Integer::sum);
      left.merge((long) one[i], 1, Integer::sum);
      right.merge((long) other[i], 1, Integer::sum);
    }
    double a = pairs(left);
    double b = pairs(right);
    double expected = a * b / (one.length * (one.length - 1) / 2.0);
    double most = (a + b) / 2;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
  }

  private static double pairs(Map<Long, Integer> counts) {
    return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
