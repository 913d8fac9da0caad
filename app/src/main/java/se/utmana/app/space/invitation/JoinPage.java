package se.utmana.app.space.invitation;

import java.time.LocalDate;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Space;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * What an invitation is to, and by whom: for whoever has its link.
 *
 * @param mail the address that somebody without an account wrote
 */
record JoinPage(
    String token,
    Invitation invitation,
    Space space,
    String inviter,
    boolean isMember,
    String mail,
    FormErrors errors)
    implements FormPage {

  String path() {
    return "/join/" + token;
  }

  LocalDate lastDay() {
    return InvitationsPage.day(invitation.expiresAt());
  }
}
