package se.utmana.app.space.invitation;

import java.time.LocalDate;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/**
 * The new link, shown this once.
 *
 * @param address the whole address to hand out
 */
record LinkMadePage(Room room, Invitation invitation, String address) implements Page {

  LocalDate lastDay() {
    return InvitationsPage.day(invitation.expiresAt());
  }
}
