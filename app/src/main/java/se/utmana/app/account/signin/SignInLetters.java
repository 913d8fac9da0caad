package se.utmana.app.account.signin;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;

/** Mails with links to sign in by. */
@Component
class SignInLetters {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Mails mails;
  private final PublicAddress address;

  SignInLetters(Accounts accounts, OneTimeLinks links, Mails mails, PublicAddress address) {
    this.accounts = accounts;
    this.links = links;
    this.mails = mails;
    this.address = address;
  }

  /** Off the request, which thereby takes the same time whether there is an account or not. */
  @Async
  @Transactional
  public void send(MailAddress to) {
    accounts
        .findByMail(to)
        .ifPresent(
            account -> {
              var link = address.of("/sign-in/link/" + links.signIn(account.id()).value());
              mails.write(
                  to,
                  account.language(),
                  "account.letter.signin",
                  account.name(),
                  link.toString(),
                  OneTimeLinks.SHORT.toMinutes());
            });
  }
}
