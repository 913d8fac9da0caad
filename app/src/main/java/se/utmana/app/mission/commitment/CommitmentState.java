package se.utmana.app.mission.commitment;

/** Where a commitment is in its life. */
public enum CommitmentState {
  /** Somebody has written what the organisation could do; it has not answered. */
  PROPOSED,
  DECLINED,
  /** The organisation has promised it. */
  CONFIRMED,
  /** Promised, but somebody sees that it may not come. */
  THREATENED,
  FULFILLED,
  /** The organisation has taken its promise back, with reasons. */
  WITHDRAWN;

  public String key() {
    return "mission.commitment.state." + name();
  }

  /** Whether the organisation stands by it. */
  public boolean holds() {
    return switch (this) {
      case CONFIRMED, THREATENED, FULFILLED -> true;
      case PROPOSED, DECLINED, WITHDRAWN -> false;
    };
  }

  /** Whether something is still to come of it. */
  public boolean isOpen() {
    return switch (this) {
      case PROPOSED, CONFIRMED, THREATENED -> true;
      case DECLINED, FULFILLED, WITHDRAWN -> false;
    };
  }
}
