package se.utmana.app.account.own;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Says what erasing an account means, and asks whether that is wanted. */
record ErasePage(boolean hasPassword, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
