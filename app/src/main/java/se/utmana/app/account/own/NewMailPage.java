package se.utmana.app.account.own;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Asks whoever followed the link in a new mailbox to press a button. */
record NewMailPage(String secret, String mail, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
  }
}
