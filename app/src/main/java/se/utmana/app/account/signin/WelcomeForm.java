package se.utmana.app.account.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import se.utmana.app.account.Account;

/** What a new person says about themselves. */
record WelcomeForm(
    @NotBlank @Size(max = Account.MAX_NAME) String name, String mail, String password) {

  WelcomeForm {
    name = Objects.requireNonNullElse(name, "");
    mail = Objects.requireNonNullElse(mail, "");
    password = Objects.requireNonNullElse(password, "");
  }

  static WelcomeForm withMail(String mail) {
    return new WelcomeForm("", mail, "");
  }

  @Override
  public String toString() {
    return "WelcomeForm";
  }
}
