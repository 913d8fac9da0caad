package se.utmana.app.account.admin;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Invites somebody by mail. */
record InvitePage(String mail, boolean administrator, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
