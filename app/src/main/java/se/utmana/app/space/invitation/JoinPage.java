package se.utmana.app.space.invitation;

import java.time.LocalDate;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Space;
import se.utmana.app.web.Page;

/** What an invitation is to, and by whom: for whoever has its link. */
record JoinPage(String token, Invitation invitation, Space space, String inviter, boolean isMember)
    implements Page {

  LocalDate lastDay() {
    return InvitationsPage.day(invitation.expiresAt());
  }
}
