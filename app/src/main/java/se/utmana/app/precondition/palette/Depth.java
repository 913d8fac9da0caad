package se.utmana.app.precondition.palette;

/** How deeply an actor takes part: the steps of the ladder of participation. */
public enum Depth {
  /** Is told what happens. */
  INFORMATION(1),
  /** Is asked, and told how the answers were used. */
  CONSULTATION(2),
  /** Exchanges knowledge and arguments over several steps. */
  DIALOGUE(3),
  /** Shapes the proposal. */
  INFLUENCE(4),
  /** Decides together with others. */
  SHARED_DECISION(5);

  private final int step;

  Depth(int step) {
    this.step = step;
  }

  /** Its step on the ladder, from 1. */
  public int step() {
    return step;
  }

  /** The key of its name. */
  public String key() {
    return "precondition.depth." + name();
  }

  public boolean isAtLeast(Depth other) {
    return compareTo(other) >= 0;
  }
}
