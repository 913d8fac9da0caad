package se.utmana.analysis.opinion;

import java.util.Set;

/** The figures of each statement that follow from what the groups voted. */
final class Figures {

  private static final double META_PRIORITY = 49;

  private final int statements;
  private final Counts[] groups;
  private final Plane plane;

  /** {@code groups} holds one entry for everybody where there are no groups. */
  Figures(int statements, Counts[] groups, Plane plane) {
    this.statements = statements;
    this.groups = groups;
    this.plane = plane;
  }

  /** Π over the groups of (agree + 1) / (seen + 2). O(C·k). */
  double[] groupInformed() {
    double[] products = new double[statements];
    for (int j = 0; j < statements; j++) {
      products[j] = 1;
      for (Counts group : groups) {
        products[j] *= Proportions.probability(group.agree(j), group.seen(j));
      }
    }
    return products;
  }

  /** The weight by which Polis draws the next statement. O(C·k). */
  double[] priorities(Set<Integer> meta) {
    Counts placed = Counts.sum(groups, statements);
    double[] priorities = new double[statements];
    for (int j = 0; j < statements; j++) {
      priorities[j] = meta.contains(j) ? META_PRIORITY : priority(j, placed.tally(j));
    }
    return priorities;
  }

  private double priority(int statement, Tally placed) {
    double extremity =
        StrictMath.hypot(plane.statementAt(0, statement), plane.statementAt(1, statement));
    double importance =
        (1 - Proportions.probability(placed.pass(), placed.seen()))
            * (extremity + 1)
            * Proportions.probability(placed.agree(), placed.seen());
    double priority = importance * (1 + 8 * StrictMath.pow(2, -placed.seen() / 5.0));
    return priority * priority;
  }

  /**
   * The weight by which stable mode draws the next statement: more for what is new in some group,
   * for what separates or joins the groups, and less for what people pass on. O(C·k).
   */
  double[] stablePriorities(Set<Integer> aside) {
    double[] priorities = new double[statements];
    for (int j = 0; j < statements; j++) {
      priorities[j] = aside.contains(j) ? 0 : stablePriority(j);
    }
    return priorities;
  }

  private double stablePriority(int statement) {
    double least = 1;
    double most = 0;
    double joined = 1;
    int seen = Integer.MAX_VALUE;
    int passes = 0;
    int votes = 0;
    for (Counts group : groups) {
      Tally tally = group.tally(statement);
      double share = Proportions.probability(tally.agree(), tally.seen());
      least = Math.min(least, share);
      most = Math.max(most, share);
      joined *= Math.max(share, Proportions.probability(tally.disagree(), tally.seen()));
      seen = Math.min(seen, tally.seen());
      passes += tally.pass();
      votes += tally.seen();
    }
    double answered = 1 - Proportions.probability(passes, votes);
    double telling = most - least + StrictMath.pow(joined, 1.0 / groups.length);
    double unheard = 1 + 8 * StrictMath.pow(2, -seen / 5.0);
    double priority = answered * (1 + telling) * unheard;
    return priority * priority;
  }
}
