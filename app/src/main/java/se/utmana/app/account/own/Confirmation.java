package se.utmana.app.account.own;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.signin.Limits;
import se.utmana.app.account.signin.Passwords;
import se.utmana.app.web.Refusal;

/** Asks for the present password before something that whoever finds an open browser may not do. */
@Component
class Confirmation {

  private final Passwords passwords;
  private final Limits limits;

  Confirmation(Passwords passwords, Limits limits) {
    this.passwords = passwords;
    this.limits = limits;
  }

  /** Why this is not confirmed; people without a password confirm by being signed in. */
  Optional<Refusal> refusal(AccountId account, String password) {
    if (!passwords.has(account)) {
      return Optional.empty();
    }
    var attempt = limits.password(account);
    if (attempt.isRefused()) {
      var minutes = (attempt.seconds() + 59) / 60;
      return Optional.of(Refusal.at("current", "account.many.lead", minutes));
    }
    if (!passwords.verify(account, password)) {
      return Optional.of(Refusal.at("current", "account.password.wrong"));
    }
    attempt.succeeded();
    return Optional.empty();
  }
}
