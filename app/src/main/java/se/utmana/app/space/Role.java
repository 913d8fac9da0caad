package se.utmana.app.space;

/** What a member does in a space. */
public enum Role {
  /** Leads the process without owning the issue. */
  PROCESS_LEADER,
  /** Decides on mandate, time and direction. */
  COMMISSIONER,
  /** Brings evidence. */
  EXPERT,
  /** Takes part for an actor. */
  PARTICIPANT;

  /** The key of the role's name. */
  public String key() {
    return "space.role." + name();
  }
}
