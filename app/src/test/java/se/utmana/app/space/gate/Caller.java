package se.utmana.app.space.gate;

import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Role;

/** Everybody who may knock at a route, as the columns of the table of answers. */
enum Caller {
  NOBODY(null),
  /** Signed in, and a member of no space. */
  STRANGER(null),
  /** A process leader of another space. */
  OTHER(null),
  PARTICIPANT(Role.PARTICIPANT),
  EXPERT(Role.EXPERT),
  COMMISSIONER(Role.COMMISSIONER),
  LEADER(Role.PROCESS_LEADER),
  ADMINISTRATOR(null);

  private final @Nullable Role role;

  Caller(@Nullable Role role) {
    this.role = role;
  }

  @Nullable Role role() {
    return role;
  }
}
