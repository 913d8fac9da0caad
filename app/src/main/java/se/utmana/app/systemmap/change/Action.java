package se.utmana.app.systemmap.change;

/** What a change did with an element. */
public enum Action {
  ADD,
  SET,
  REMOVE,
  RESTORE;

  /** The action that takes this one back. */
  Action reverse() {
    return switch (this) {
      case ADD, RESTORE -> REMOVE;
      case REMOVE -> RESTORE;
      case SET -> SET;
    };
  }

  /** The key of what it is called. */
  public String key() {
    return "systemmap.action." + name();
  }
}
