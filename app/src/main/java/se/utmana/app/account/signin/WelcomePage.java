package se.utmana.app.account.signin;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;

/**
 * A new person's first page.
 *
 * @param to where to go on to afterwards
 * @param isFirst whether this is the first administrator, who also tells the mail address
 */
record WelcomePage(
    String secret,
    String to,
    boolean isFirst,
    boolean isAdministrator,
    WelcomeForm form,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
