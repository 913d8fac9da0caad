package se.utmana.app.account.own;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** Sets or changes the password. */
record PasswordPage(String mail, boolean hasPassword, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
