package se.utmana.app.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.account.signin.Passwords;
import se.utmana.app.web.Language;

/** Makes people for tests. */
@Component
public class People {

  public static final String PASSWORD = "ekorre-molnigt-trappa-77";

  private final Accounts accounts;
  private final Administrators administrators;
  private final Passwords passwords;

  People(Accounts accounts, Administrators administrators, Passwords passwords) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.passwords = passwords;
  }

  public static MailAddress anAddress() {
    return new MailAddress("p" + UUID.randomUUID() + "@example.org");
  }

  /** Somebody who signs in with {@link #PASSWORD}. */
  public Account aPerson() {
    var account = accounts.open(anAddress(), "Anna Berg", Language.SV);
    passwords.set(account.id(), PASSWORD);
    return account;
  }

  public Account anAdministrator() {
    var account = aPerson();
    administrators.appoint(account.id());
    return accounts.get(account.id());
  }
}
