package se.utmana.analysis.opinion;

/** What is known of each statement; every {@code statement} is a column of {@link Votes}. */
public final class Statements {

  private final Counts all;
  private final Counts[] byGroup;
  private final Plane plane;
  private final double[] groupInformed;
  private final double[] priorities;

  /** Takes over its arrays, one entry a statement. */
  Statements(
      Counts all, Counts[] byGroup, Plane plane, double[] groupInformed, double[] priorities) {
    this.all = all;
    this.byGroup = byGroup;
    this.plane = plane;
    this.groupInformed = groupInformed;
    this.priorities = priorities;
  }

  /** C. */
  public int count() {
    return groupInformed.length;
  }

  /** How everybody voted. */
  public Tally tally(int statement) {
    return all.tally(statement);
  }

  /** How a group voted; {@code group} is an index into {@link Landscape#groups()}. */
  public Tally tally(int group, int statement) {
    return byGroup[group].tally(statement);
  }

  /** Mean vote, −1..+1; 0 for a statement that was set aside or has no vote. */
  public double center(int statement) {
    return plane.centre(statement);
  }

  /** Weight of the statement in component 0 or 1; each component has length one. */
  public double loading(int component, int statement) {
    return plane.component(component)[statement];
  }

  /** Where somebody stands who only agrees with this statement, first component. */
  public double x(int statement) {
    return plane.statementAt(0, statement);
  }

  /** Where somebody stands who only agrees with this statement, second component. */
  public double y(int statement) {
    return plane.statementAt(1, statement);
  }

  /** Distance of the statement from the middle, ≥ 0. */
  public double extremity(int statement) {
    return StrictMath.hypot(x(statement), y(statement));
  }

  /** Π over the groups of (agree + 1) / (seen + 2), 0..1; everybody is one group if none is. */
  public double groupInformedConsensus(int statement) {
    return groupInformed[statement];
  }

  /** Weight by which the next statement is drawn, ≥ 0. */
  public double priority(int statement) {
    return priorities[statement];
  }
}
