package se.utmana.analysis.systemmap.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * Asks a map what would happen: each question is put to eighteen ways of running it, Kosko's,
 * modified and rescaled rule, with sigmoid and tanh, each in three steepnesses, and to weights
 * drawn from what people are unsure about.
 *
 * <p>One lever's effect may differ from 0 to 0.66 between the usual rules, so what is told is which
 * way a factor goes and how far they agree. The same map, seed and number of draws give the same
 * bits on every machine and any number of threads.
 */
public final class WhatIf {

  /** Draws that are enough for a share to be right within two of a hundred. */
  public static final int USUAL_DRAWS = 1_000;

  /** The seed that pages and files use, so that everybody sees the same. */
  public static final long USUAL_SEED = 1948;

  private static final int SIDE_BY_SIDE = 128;
  private static final double EPSILON = 0.001;
  private static final int MOST_STEPS = 200;

  private final CausalMap map;
  private final FuzzyMap fuzzy;
  private final Shape shape;
  private final Draws draws;
  private final List<Variant> variants;
  private final Variant usual;

  private WhatIf(CausalMap map, int draws, long seed) {
    this.map = map;
    this.fuzzy = FuzzyMap.of(map);
    this.shape = Shape.of(map);
    this.draws = Draws.of(map, draws, seed);
    double[] spread = map.allLinks().stream().mapToDouble(Draws::spread).toArray();
    Contraction contraction = Contraction.of(map, spread);
    this.variants = Variant.all(contraction);
    this.usual = Variant.usual(contraction);
  }

  /**
   * Draws the weights. O(m·draws) time and memory.
   *
   * <p>A link is there with probability (1 + confidence) / 2; of an unknown sign it is plus as
   * often as minus. Its weight is drawn evenly from the one that people chose, give or take an
   * eighth and a quarter of what confidence lacks to 1, and kept between 0.01 and 1.
   *
   * @param draws how many, 18 to 100,000
   * @param seed any number; the same gives the same draws
   */
  public static WhatIf of(CausalMap map, int draws, long seed) {
    if (draws < 18 || draws > 100_000) {
      throw new IllegalArgumentException("18 to 100,000 draws, not " + draws);
    }
    return new WhatIf(map, draws, seed);
  }

  /** With the usual number of draws and seed. */
  public static WhatIf of(CausalMap map) {
    return of(map, USUAL_DRAWS, USUAL_SEED);
  }

  /**
   * Pushes some factors and holds them: every way of running, with every draw. O(18·draws·s·(n +
   * m)) for s ≤ 60 steps; all processors share the work.
   *
   * @param pushes by factor how far, −1 to 1: the share of the way to its ceiling, or to its floor
   * @throws IllegalArgumentException if nothing is pushed or anything too far
   */
  public Answer push(Map<Integer, Double> pushes) {
    check(pushes);
    Tally tally = new Tally(map.factors(), draws.count());
    int blocks = (draws.count() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              int first = block * SIDE_BY_SIDE;
              int width = Math.min(SIDE_BY_SIDE, draws.count() - first);
              Lanes lanes = new Lanes(shape, draws, first, 1, width, usual);
              for (Variant variant : variants) {
                lanes.use(variant);
                double[] before = lanes.baseline();
                tally.add(before, lanes.pushed(before, pushes), lanes, first, 1);
              }
            });
    return answer(tally, pushes);
  }

  /**
   * Pushes each factor alone, all the way up: each draw with one of the eighteen ways in turn. O(n)
   * times what {@code draws} single runs cost.
   *
   * @return by the number of the pushed factor; these answers name no deciding links
   */
  public List<Answer> pushEach() {
    List<Tally> tallies =
        Stream.generate(() -> new Tally(map.factors(), 0)).limit(map.factors()).toList();
    IntStream.range(0, variants.size())
        .parallel()
        .forEach(
            way -> {
              int width = (draws.count() - way + variants.size() - 1) / variants.size();
              Lanes lanes = new Lanes(shape, draws, way, variants.size(), width, variants.get(way));
              double[] before = lanes.baseline();
              for (int factor = 0; factor < map.factors(); factor++) {
                double[] after = lanes.pushed(before, Map.of(factor, 1.0));
                tallies.get(factor).add(before, after, lanes, way, variants.size());
              }
            });
    return IntStream.range(0, map.factors())
        .mapToObj(factor -> answer(tallies.get(factor), Map.of(factor, 1.0)))
        .toList();
  }

  /**
   * Pushes some factors the usual way only, with the weights as they are: how far each factor
   * moves, on a scale where −1 and 1 are floor and ceiling, without saying how sure that is. O(n +
   * m) for each of at most 200 steps.
   */
  public List<Double> sizes(Map<Integer, Double> pushes) {
    check(pushes);
    return usually(pushes).values();
  }

  /**
   * How the values of all factors go on the way there, pushed the usual way with the weights as
   * they are: after each step, the last one being what {@link #sizes} gives. O(n + m) for each
   * step.
   *
   * @return at least one and at most 200 steps, each by the number of the factor
   */
  public List<List<Double>> course(Map<Integer, Double> pushes) {
    check(pushes);
    List<List<Double>> course = new ArrayList<>();
    List<Double> now = fuzzy.all(0);
    Settings one = usual.settings(EPSILON, 1);
    SteadyState next;
    do {
      next = fuzzy.run(now, pushes, one);
      now = next.values();
      course.add(now);
    } while (next.settled() != Settled.FIXED_POINT && course.size() < MOST_STEPS);
    return course;
  }

  private void check(Map<Integer, Double> pushes) {
    if (pushes.isEmpty() || pushes.values().stream().anyMatch(far -> !(Math.abs(far) <= 1))) {
      throw new IllegalArgumentException("something pushed by −1 to 1, not " + pushes);
    }
    pushes.keySet().forEach(factor -> Objects.checkIndex(factor, map.factors()));
  }

  /** In the usual way nothing happens unless somebody pushes. */
  private SteadyState usually(Map<Integer, Double> pushes) {
    return fuzzy.run(fuzzy.all(0), pushes, usual.settings(EPSILON, MOST_STEPS));
  }

  private Answer answer(Tally tally, Map<Integer, Double> pushes) {
    SteadyState state = usually(pushes);
    List<Effect> effects =
        IntStream.range(0, map.factors())
            .mapToObj(factor -> tally.effect(factor, state.values().get(factor)))
            .toList();
    return new Answer(effects, tally, draws, map.links(), state);
  }
}
