package se.utmana.analysis.systemmap.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What would happen if somebody pushed, over all the usual rules and many drawn weights. */
public final class Answer {

  private static final int NAMED = 3;
  private static final double CHANCE = 4;

  private final List<Effect> effects;
  private final Tally tally;
  private final Draws draws;
  private final int links;
  private final SteadyState state;

  Answer(List<Effect> effects, Tally tally, Draws draws, int links, SteadyState state) {
    this.effects = effects;
    this.tally = tally;
    this.draws = draws;
    this.links = links;
    this.state = state;
  }

  /** What happens to each factor, by its number; the pushed ones included. */
  public List<Effect> effects() {
    return effects;
  }

  /** How many runs settled: the effects are shares of these. */
  public int runs() {
    return tally.runs();
  }

  /** How many runs did not settle, and say nothing. */
  public int unsettled() {
    return tally.unsettled();
  }

  /** Whether the usual rule, whose sizes are shown, settled. */
  public boolean isSettled() {
    return state.settled() == Settled.FIXED_POINT;
  }

  /**
   * The links that most decide which way a factor goes: those whose drawn weight goes along with
   * the way it went, by more than four standard errors; at most three, the strongest first. None
   * where the runs agree, or where rules and not links make the difference. O(m·draws).
   *
   * @param factor 0..n−1
   * @throws IllegalStateException if this is an answer of {@link WhatIf#pushEach}
   */
  public List<DecidingLink> deciding(int factor) {
    if (!tally.remembersDraws()) {
      throw new IllegalStateException("the draws of this answer were not kept one by one");
    }
    double[] ways =
        IntStream.range(0, draws.count()).mapToDouble(draw -> tally.votes(factor, draw)).toArray();
    double least = CHANCE / Math.sqrt(draws.count());
    return IntStream.range(0, links)
        .mapToObj(link -> new DecidingLink(link, correlation(draws.of(link), ways)))
        .filter(each -> Math.abs(each.correlation()) > least)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.correlation())))
        .limit(NAMED)
        .toList();
  }

  private static double correlation(double[] x, double[] y) {
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumYy = 0;
    double sumXy = 0;
    for (int i = 0; i < x.length; i++) {
      sumX += x[i];
      sumY += y[i];
      sumXx += x[i] * x[i];
      sumYy += y[i] * y[i];
      sumXy += x[i] * y[i];
    }
    double spread = (sumXx - sumX * sumX / x.length) * (sumYy - sumY * sumY / x.length);
    return spread <= 0 ? 0 : (sumXy - sumX * sumY / x.length) / Math.sqrt(spread);
  }
}
