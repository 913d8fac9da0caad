package se.utmana.app.mission.owner;

/** What an organisation does for a mission or a goal. */
public enum Duty {
  /** Answers for the result; one for each goal. */
  ACCOUNTABLE,
  /** Has the mandate to decide. */
  DECIDES,
  /** Holds those together who work on its level. */
  COORDINATES;

  public String key() {
    return "mission.owner.duty." + name();
  }
}
