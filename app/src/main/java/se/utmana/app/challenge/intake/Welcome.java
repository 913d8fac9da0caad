package se.utmana.app.challenge.intake;

import se.utmana.app.space.Room;

/** From whom a space takes challenges. */
public enum Welcome {
  MEMBERS,
  SIGNED_IN,
  ANYONE;

  /** The key of its name. */
  public String key() {
    return "challenge.welcome." + name();
  }

  /** Whether the viewer of a room may send something in. */
  public boolean admits(Room room) {
    return switch (this) {
      case MEMBERS -> room.isMember();
      case SIGNED_IN -> room.viewer().isSignedIn();
      case ANYONE -> true;
    };
  }
}
