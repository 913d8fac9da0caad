package se.utmana.app.mission.theory;

/** What is known of an assumption. */
public enum AssumptionState {
  UNTESTED,
  SUPPORTED,
  CHALLENGED,
  REFUTED;

  public String key() {
    return "mission.assumption.state." + name();
  }
}
