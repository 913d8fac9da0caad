package se.utmana.app.trust.proposal;

/** What became of a proposed conversation. */
public enum ProposalState {
  PROPOSED,
  TAKEN_UP,
  PUT_ASIDE;

  /** The key of its name. */
  public String key() {
    return "trust.proposal.state." + name();
  }

  /** The end of the key of the event that led to it. */
  String event() {
    return this == TAKEN_UP ? "takenUp" : "putAside";
  }
}
