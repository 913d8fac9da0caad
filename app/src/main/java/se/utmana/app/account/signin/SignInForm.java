package se.utmana.app.account.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import se.utmana.app.account.MailAddress;

/**
 * What somebody signs in with.
 *
 * @param to the page to go on to
 */
record SignInForm(
    @NotBlank @Size(max = MailAddress.MAX_LENGTH) String mail,
    @Size(max = Passwords.MAX_LENGTH) String password,
    String to) {

  SignInForm {
    mail = Objects.requireNonNullElse(mail, "");
    password = Objects.requireNonNullElse(password, "");
    to = LocalPath.of(Objects.requireNonNullElse(to, "/")).value();
  }

  static SignInForm empty(String to) {
    return new SignInForm("", "", to);
  }

  /** A password is secret even from a log. */
  @Override
  public String toString() {
    return "SignInForm";
  }
}
