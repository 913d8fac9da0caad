package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Mails;
import se.utmana.app.account.signin.Link;
import se.utmana.app.account.signin.OneTimeLinks;
import se.utmana.app.account.signin.Passwords;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.account.signin.SpentLinkPage;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** What a person signs in with: password and mail address. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class CredentialPages {

  private final Accounts accounts;
  private final NewMails newMails;
  private final Confirmation confirmation;
  private final Passwords passwords;
  private final OneTimeLinks links;
  private final Sessions sessions;
  private final Mails mails;
  private final Notices notices;

  CredentialPages(
      Accounts accounts,
      NewMails newMails,
      Confirmation confirmation,
      Passwords passwords,
      OneTimeLinks links,
      Sessions sessions,
      Mails mails,
      Notices notices) {
    this.accounts = accounts;
    this.newMails = newMails;
    this.confirmation = confirmation;
    this.passwords = passwords;
    this.links = links;
    this.sessions = sessions;
    this.mails = mails;
    this.notices = notices;
  }

  @GetMapping("/account/password")
  PasswordPage password(Viewer viewer) {
    return passwordPage(AccountPages.id(viewer), FormErrors.NONE);
  }

  @PostMapping("/account/password")
  Object setPassword(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      Viewer viewer,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = accounts.get(AccountPages.id(viewer));
    var refusal =
        passwords.refusal(password, account).or(() -> confirmation.refusal(account.id(), current));
    if (refusal.isPresent()) {
      return passwordPage(account.id(), FormErrors.of(refusal.get(), texts));
    }
    passwords.set(account.id(), password);
    sessions.endOthers(account.id(), request);
    mails.write(
        account.mail(), account.language(), "account.letter.passwordchanged", account.name());
    notices.leave(response, "account.password.saved");
    return "redirect:/account";
  }

  @GetMapping("/account/mail")
  MailPage mail(Viewer viewer) {
    return mailPage(AccountPages.id(viewer), "", FormErrors.NONE);
  }

  @PostMapping("/account/mail")
  Object changeMail(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String mail,
      Viewer viewer,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = accounts.get(AccountPages.id(viewer));
    var address = MailAddress.parse(mail);
    if (address.isEmpty()) {
      var wrong = Refusal.at("mail", "web.invalid.Email");
      return mailPage(account.id(), mail, FormErrors.of(wrong, texts));
    }
    var refusal =
        confirmation
            .refusal(account.id(), current)
            .or(() -> newMails.ask(account, address.get(), request));
    if (refusal.isPresent()) {
      return mailPage(account.id(), mail, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "account.mail.sent");
    return "redirect:/account";
  }

  @GetMapping("/account/mail/{secret}")
  Page newMail(@PathVariable String secret, Viewer viewer) {
    return links.find(secret).orElse(null) instanceof Link.NewMail(var account, var mail)
            && account.equals(AccountPages.id(viewer))
        ? new NewMailPage(secret, mail.value(), FormErrors.NONE)
        : new SpentLinkPage();
  }

  @OwnTransactions
  @PostMapping("/account/mail/{secret}")
  Object useNewMail(
      @PathVariable String secret, Viewer viewer, Texts texts, HttpServletResponse response) {
    if (links.find(secret).orElse(null) instanceof Link.NewMail(var account, var mail)
        && account.equals(AccountPages.id(viewer))) {
      var refusal = newMails.use(secret, accounts.get(account), mail);
      if (refusal.isPresent()) {
        return new NewMailPage(secret, mail.value(), FormErrors.of(refusal.get(), texts));
      }
      notices.leave(response, "account.mail.saved");
      return "redirect:/account";
    }
    return new SpentLinkPage();
  }

  private PasswordPage passwordPage(AccountId account, FormErrors errors) {
    var mail = accounts.get(account).mail().value();
    return new PasswordPage(mail, passwords.has(account), errors);
  }

  private MailPage mailPage(AccountId account, String mail, FormErrors errors) {
    return new MailPage(mail, passwords.has(account), errors);
  }
}
