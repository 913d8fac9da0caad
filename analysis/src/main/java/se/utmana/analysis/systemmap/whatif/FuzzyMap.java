package se.utmana.analysis.systemmap.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * A system map run as a fuzzy cognitive map: each factor has a value, and all change together step
 * by step. A link of unknown sign has no effect here; {@link WhatIf} draws one.
 *
 * <p>The same bits on every machine.
 */
public final class FuzzyMap {

  private static final int LONGEST_CYCLE = 50;

  private final int factors;
  private final int[][] causes;
  private final double[][] weights;

  private FuzzyMap(CausalMap map) {
    this.factors = map.factors();
    this.causes = new int[factors][];
    this.weights = new double[factors][];
    for (int factor = 0; factor < factors; factor++) {
      causes[factor] = map.incoming(factor).map(map::from).toArray();
      weights[factor] = map.incoming(factor).mapToDouble(link -> signed(map, link)).toArray();
    }
  }

  private static double signed(CausalMap map, int link) {
    return map.link(link).sign().factor() * map.link(link).weight();
  }

  /** O(n + m). */
  public static FuzzyMap of(CausalMap map) {
    return new FuzzyMap(map);
  }

  /**
   * Lets the values settle. O(steps·(n + m)).
   *
   * <p>Sources: Kosko, Fuzzy Cognitive Maps, International Journal of Man-Machine Studies 24
   * (1986); the rules as compared in Felix et al., Artificial Intelligence Review 52 (2019).
   *
   * @param initial the value of each factor before the first step
   * @param levers factors that are held at a value, from the end of the first step on
   * @throws IllegalArgumentException if there is not one value for each factor
   */
  public SteadyState run(List<Double> initial, Map<Integer, Double> levers, Settings settings) {
    if (initial.size() != factors) {
      throw new IllegalArgumentException(
          "%d values for %d factors".formatted(initial.size(), factors));
    }
    double[] now = initial.stream().mapToDouble(Double::doubleValue).toArray();
    List<double[]> seen = new ArrayList<>(List.of(now));
    for (int step = 1; step <= settings.mostSteps(); step++) {
      double[] next = next(seen.getLast(), levers, settings);
      double moved = distance(next, seen.getLast());
      seen.add(next);
      if (seen.size() > LONGEST_CYCLE + 1) {
        seen.removeFirst();
      }
      if (moved < settings.epsilon()) {
        return state(next, step, Settled.FIXED_POINT);
      }
    }
    return state(seen.getLast(), settings.mostSteps(), isCycle(seen, settings.epsilon()));
  }

  private double[] next(double[] now, Map<Integer, Double> levers, Settings settings) {
    double[] next = new double[factors];
    for (int factor = 0; factor < factors; factor++) {
      double sum =
          switch (settings.rule()) {
            case KOSKO -> sum(factor, now);
            case MODIFIED -> now[factor] + sum(factor, now);
            case RESCALED -> rescaledSum(factor, now);
          };
      next[factor] = settings.squash().of(settings.lambda() * sum);
    }
    levers.forEach((factor, value) -> next[factor] = value);
    return next;
  }

  private double sum(int factor, double[] now) {
    double sum = 0;
    for (int i = 0; i < causes[factor].length; i++) {
      sum += now[causes[factor][i]] * weights[factor][i];
    }
    return sum;
  }

  private double rescaledSum(int factor, double[] now) {
    double sum = 2 * now[factor] - 1;
    for (int i = 0; i < causes[factor].length; i++) {
      sum += (2 * now[causes[factor][i]] - 1) * weights[factor][i];
    }
    return sum;
  }

  private static double distance(double[] a, double[] b) {
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }

  private static Settled isCycle(List<double[]> seen, double epsilon) {
    double[] last = seen.getLast();
    return seen.stream().limit(seen.size() - 1).anyMatch(each -> distance(each, last) < epsilon)
        ? Settled.CYCLE
        : Settled.NO;
  }

  private static SteadyState state(double[] values, int steps, Settled settled) {
    return new SteadyState(Arrays.stream(values).boxed().toList(), steps, settled);
  }

  /** The same value for every factor. */
  public List<Double> all(double value) {
    return DoubleStream.generate(() -> value).limit(factors).boxed().toList();
  }
}
