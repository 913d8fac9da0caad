package se.utmana.app.space.invitation;

import org.springframework.http.HttpStatus;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * The form that invites by mail.
 *
 * @param sent how many of the lines just sent in were invited; the rest is in the form
 */
record MailPage(Room room, MailForm form, int sent, FormErrors errors) implements FormPage {

  /** An answer that refuses would undo the invitations that were made. */
  @Override
  public HttpStatus status() {
    return sent > 0 ? HttpStatus.OK : FormPage.super.status();
  }
}
