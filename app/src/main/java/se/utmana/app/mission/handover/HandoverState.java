package se.utmana.app.mission.handover;

/** How far a handover has come. */
public enum HandoverState {
  COLLECTING,
  /** Its facts do not change any more. */
  FROZEN,
  PRESENTED,
  RECEIVED;

  public String key() {
    return "mission.handover.state." + name();
  }

  public boolean isFrozen() {
    return this != COLLECTING;
  }
}
