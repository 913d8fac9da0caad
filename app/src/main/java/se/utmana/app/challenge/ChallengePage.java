package se.utmana.app.challenge;

import java.time.LocalDate;
import java.time.ZoneId;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;

/** One challenge. */
record ChallengePage(Room room, Challenge challenge, Course course, Line line) implements Page {

  /** The day of the latest writing, as people in Sweden count it. */
  LocalDate day() {
    return LocalDate.ofInstant(challenge.writtenAt(), ZoneId.of("Europe/Stockholm"));
  }

  /** Whether the viewer leads and something can be done next. */
  boolean canMove() {
    return room.isLeader() && !Move.open(course, Role.PROCESS_LEADER).isEmpty();
  }

  String path() {
    return room.path("challenges/" + challenge.id());
  }
}
