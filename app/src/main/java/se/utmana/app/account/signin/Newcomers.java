package se.utmana.app.account.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Administrators;
import se.utmana.app.account.MailAddress;
import se.utmana.app.web.Language;

/** People whom a link makes part of the installation. */
@Component
class Newcomers {

  private final Accounts accounts;
  private final Administrators administrators;
  private final Passwords passwords;
  private final OneTimeLinks links;

  Newcomers(
      Accounts accounts, Administrators administrators, Passwords passwords, OneTimeLinks links) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.passwords = passwords;
    this.links = links;
  }

  /** Uses the link up and opens what it promises; nothing for whoever comes second. */
  @Transactional
  public Optional<AccountId> enter(
      String secret, String name, MailAddress mail, String password, Language language) {
    return links.use(secret).map(link -> open(link, name, mail, password, language));
  }

  private AccountId open(
      Link link, String name, MailAddress mail, String password, Language language) {
    var account = accounts.open(mail, name, language).id();
    links.withdrawInvitations(mail);
    if (!password.isEmpty()) {
      passwords.set(account, password);
    }
    var isAdministrator =
        switch (link) {
          case Link.FirstAdministrator() -> true;
          case Link.Invitation(var invited, var administrator) -> administrator;
          case Link.SignIn(var other) -> throw misused();
          case Link.NewMail(var other, var address) -> throw misused();
        };
    if (isAdministrator) {
      administrators.appoint(account);
    }
    return account;
  }

  private static IllegalStateException misused() {
    return new IllegalStateException("The page let a link through that welcomes nobody");
  }
}
