package se.utmana.app.space.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.SwedishTime;

/** The invitations to a space, the newest first. */
record InvitationsPage(Room room, List<Row> invitations) implements Page {

  /** An invitation with the name of whoever invited and what has become of it. */
  record Row(Invitation invitation, String inviter, Invitation.State state) {

    UUID id() {
      return invitation.id().value();
    }

    boolean isOpen() {
      return state == Invitation.State.OPEN;
    }

    LocalDate lastDay() {
      return day(invitation.expiresAt());
    }
  }

  static LocalDate day(Instant instant) {
    return SwedishTime.dayOf(instant);
  }
}
