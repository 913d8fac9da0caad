package se.utmana.app.account.signin;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/** The door: mail and password, or a link by mail. */
record SignInPage(SignInForm form, FormErrors errors, HttpStatus status) implements Page {

  static SignInPage empty(String to) {
    return new SignInPage(SignInForm.empty(to), FormErrors.NONE, HttpStatus.OK);
  }

  static SignInPage refused(SignInForm form, FormErrors errors) {
    return new SignInPage(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
