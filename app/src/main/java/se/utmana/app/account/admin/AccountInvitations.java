package se.utmana.app.account.admin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.account.signin.OneTimeLinks;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/** Mails that invite somebody to open an account. */
@Component
class AccountInvitations {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Mails mails;
  private final PublicAddress address;

  AccountInvitations(Accounts accounts, OneTimeLinks links, Mails mails, PublicAddress address) {
    this.accounts = accounts;
    this.links = links;
    this.mails = mails;
    this.address = address;
  }

  /** Invites, unless there is an account: a link in a mail that is days old must not open one. */
  @Transactional
  public Optional<Refusal> invite(
      MailAddress mail, boolean administrator, String inviter, Language language) {
    if (accounts.findByMail(mail).isPresent()) {
      return Optional.of(Refusal.at("mail", "account.invite.known"));
    }
    var secret = links.invitation(mail, administrator, OneTimeLinks.INVITATION);
    mails.write(
        mail,
        language,
        "account.letter.invitation",
        inviter,
        address.of("/welcome/" + secret.value()).toString(),
        OneTimeLinks.INVITATION.toDays());
    return Optional.empty();
  }
}
