package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.Account;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.account.signin.Limits;
import se.utmana.app.account.signin.OneTimeLinks;
import se.utmana.app.web.Refusal;

/** New mail addresses of accounts: asked by mail, then used. */
@Component
class NewMails {

  private final OwnAccount own;
  private final OneTimeLinks links;
  private final Mails mails;
  private final PublicAddress address;
  private final Limits limits;

  NewMails(OwnAccount own, OneTimeLinks links, Mails mails, PublicAddress address, Limits limits) {
    this.own = own;
    this.links = links;
    this.mails = mails;
    this.address = address;
    this.limits = limits;
  }

  /** Mails a link to the new address. Whether somebody has it is told only to whoever reads it. */
  @Transactional
  public Optional<Refusal> ask(Account account, MailAddress mail, HttpServletRequest request) {
    var attempt = limits.mail(mail.value(), request);
    if (attempt.isRefused()) {
      var minutes = (attempt.seconds() + 59) / 60;
      return Optional.of(Refusal.at("mail", "account.many.lead", minutes));
    }
    var link = address.of("/account/mail/" + links.newMail(account.id(), mail).value());
    mails.write(
        mail,
        account.language(),
        "account.letter.mail",
        account.name(),
        link.toString(),
        OneTimeLinks.SHORT.toMinutes());
    return Optional.empty();
  }

  /** Uses the new address and tells the old one. */
  @Transactional
  public Optional<Refusal> use(String secret, Account account, MailAddress mail) {
    if (links.use(secret).isEmpty()) {
      return Optional.of(Refusal.of("account.spent.title"));
    }
    var refusal = own.changeMail(account.id(), mail);
    if (refusal.isEmpty()) {
      mails.write(account.mail(), account.language(), "account.letter.mailchanged", account.name());
    }
    return refusal;
  }
}
