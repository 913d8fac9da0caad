package se.utmana.app.mission.support;

/** Whether a space contributes to a mission of another. */
public enum SupportState {
  ASKED,
  ACCEPTED,
  DECLINED,
  ENDED;

  public String key() {
    return "mission.support.state." + name();
  }
}
