package se.utmana.app.precondition.palette;

/** How deeply an actor takes part: the steps of the ladder of participation. */
public enum Depth {
  /** Is told what happens. */
  INFORMATION,
  /** Is asked, and told how the answers were used. */
  CONSULTATION,
  /** Exchanges knowledge and arguments over several steps. */
  DIALOGUE,
  /** Shapes the proposal. */
  INFLUENCE,
  /** Decides together with others. */
  SHARED_DECISION;

  /** The key of its name. */
  public String key() {
    return "precondition.depth." + name();
  }

  public boolean isAtLeast(Depth other) {
    return compareTo(other) >= 0;
  }
}
