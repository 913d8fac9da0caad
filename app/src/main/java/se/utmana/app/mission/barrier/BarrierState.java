package se.utmana.app.mission.barrier;

/** Where a barrier is. */
public enum BarrierState {
  /** Whoever owns it has been asked. */
  WITH_OWNER,
  /** Nobody answered in time: somebody one level up has been asked. */
  LIFTED,
  ANSWERED,
  /** It stands in the way no more. */
  REMOVED,
  /** It stays, and one knows what follows from that. */
  REMAINS;

  public String key() {
    return "mission.barrier.state." + name();
  }

  /** Whether an answer is waited for. */
  public boolean waits() {
    return this == WITH_OWNER || this == LIFTED;
  }
}
