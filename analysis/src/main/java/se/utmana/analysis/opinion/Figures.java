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
    double extremity = Math.hypot(plane.statementAt(0, statement), plane.statementAt(1, statement));
    double importance =
        (1 - Proportions.probability(placed.pass(), placed.seen()))
            * (extremity + 1)
            * Proportions.probability(placed.agree(), placed.seen());
    double priority = importance * (1 + 8 * Math.pow(2, -placed.seen() / 5.0));
    return priority * priority;
  }
}
