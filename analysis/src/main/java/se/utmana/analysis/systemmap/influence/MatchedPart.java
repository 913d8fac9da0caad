package se.utmana.analysis.systemmap.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/** A connected part of a map in which every cause is matched, to one factor or another. */
final class MatchedPart {

  private static final int MOST_STATES = 1 << 16;
  private static final int MOST_EFFECTS = Long.SIZE - 1;
  private static final int ROUNDS = 4_000;
  private static final int WARM_UP = 400;
  private static final int BATCHES = 20;
  private static final long SEED = 2011;

  private final List<Integer> effects;
  private final List<int[]> choices;
  private final int[] chosen;

  private MatchedPart(List<Integer> effects, List<int[]> choices, int[] chosen) {
    this.effects = effects;
    this.choices = choices;
    this.chosen = chosen;
  }

  /** The part that a factor belongs to; marks its factors as done. O(its links). */
  static MatchedPart around(
      int start, CausalMap map, Matching matching, boolean[] changing, boolean[] done) {
    Map<Integer, Integer> effects = new LinkedHashMap<>();
    Map<Integer, Integer> causes = new LinkedHashMap<>();
    List<Integer> queue = new ArrayList<>(List.of(start));
    effects.put(start, 0);
    for (int i = 0; i < queue.size(); i++) {
      done[queue.get(i)] = true;
      for (int cause : map.incoming(queue.get(i)).map(map::from).toArray()) {
        if (causes.putIfAbsent(cause, causes.size()) == null) {
          for (int link = map.firstOut(cause); link < map.firstOut(cause + 1); link++) {
            int effect = map.to(link);
            if (changing[effect] && effects.putIfAbsent(effect, effects.size()) == null) {
              queue.add(effect);
            }
          }
        }
      }
    }
    return new MatchedPart(
        List.copyOf(queue),
        causes.keySet().stream().map(cause -> choices(cause, map, effects)).toList(),
        causes.keySet().stream().mapToInt(c -> effects.get(matching.effectOf(c))).toArray());
  }

  private static int[] choices(int cause, CausalMap map, Map<Integer, Integer> effects) {
    return IntStream.range(map.firstOut(cause), map.firstOut(cause + 1))
        .map(map::to)
        .filter(effects::containsKey)
        .map(effects::get)
        .toArray();
  }

  void fill(DriverShare[] shares) {
    if (choices.isEmpty()) {
      effects.forEach(effect -> shares[effect] = DriverShare.ALWAYS);
    } else if (effects.size() > MOST_EFFECTS || !count(shares)) {
      estimate(shares);
    }
  }

  // The causes take their effects one after the other. What matters of the past is only which
  // effects are taken, so matchings with the same ones are counted together.
  private boolean count(DriverShare[] shares) {
    Map<Long, Double> ways = Map.of(0L, 1.0);
    for (int[] possible : choices) {
      Map<Long, Double> next = new LinkedHashMap<>();
      for (Map.Entry<Long, Double> each : ways.entrySet()) {
        for (int effect : possible) {
          long bit = 1L << effect;
          if ((each.getKey() & bit) == 0) {
            next.merge(each.getKey() | bit, each.getValue(), Double::sum);
          }
        }
      }
      ways = next;
      if (ways.size() > MOST_STATES) {
        return false;
      }
    }
    double all = ways.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int i = 0; i < effects.size(); i++) {
      long bit = 1L << i;
      double free =
          ways.entrySet().stream()
              .filter(each -> (each.getKey() & bit) == 0)
              .mapToDouble(Map.Entry::getValue)
              .sum();
      shares[effects.get(i)] = new DriverShare(free / all, 0);
    }
    return true;
  }

  // A cause drawn at random moves to one of its effects drawn at random if that one is free. Each
  // step is as likely as its reverse, so in the long run every matching is as likely as any other;
  // a free effect can wander everywhere in a connected part, so every matching is reached. How far
  // off the shares still are is told by how much batches of rounds differ.
  private void estimate(DriverShare[] shares) {
    double[][] free = new double[BATCHES][effects.size()];
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    boolean[] taken = new boolean[effects.size()];
    Arrays.stream(chosen).forEach(effect -> taken[effect] = true);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int step = 0; step < chosen.length; step++) {
        step(taken, random);
      }
      for (int i = 0; round >= 0 && i < taken.length; i++) {
        free[round * BATCHES / ROUNDS][i] += taken[i] ? 0 : (double) BATCHES / ROUNDS;
      }
    }
    for (int i = 0; i < effects.size(); i++) {
      shares[effects.get(i)] = share(free, i);
    }
  }

  private void step(boolean[] taken, RandomGenerator random) {
    int cause = random.nextInt(chosen.length);
    int[] possible = choices.get(cause);
    int effect = possible[random.nextInt(possible.length)];
    if (!taken[effect]) {
      taken[chosen[cause]] = false;
      taken[effect] = true;
      chosen[cause] = effect;
    }
  }

  private static DriverShare share(double[][] free, int effect) {
    double mean = Arrays.stream(free).mapToDouble(batch -> batch[effect]).average().orElseThrow();
    double squares =
        Arrays.stream(free)
            .mapToDouble(batch -> (batch[effect] - mean) * (batch[effect] - mean))
            .sum();
    double error = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
    return new DriverShare(mean, Math.max(error, 1.0 / ROUNDS));
  }
}
