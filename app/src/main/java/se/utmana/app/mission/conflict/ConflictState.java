package se.utmana.app.mission.conflict;

/** Whether a goal conflict has been settled. */
public enum ConflictState {
  OPEN,
  /** Somebody with the mandate has chosen, and written what was given up. */
  DECIDED,
  /** It does not hold any more. */
  DISSOLVED;

  public String key() {
    return "mission.conflict.state." + name();
  }
}
