package se.utmana.app.account.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Administrators;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.mail.MailServer;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** What administrators do: accounts, invitations, outbox, and how the installation is doing. */
@Controller
@OpenTo(Audience.ADMINISTRATOR)
class AdminPages {

  private static final int ROWS = 50;

  private final AccountList list;
  private final Accounts accounts;
  private final Administrators administrators;
  private final AccountInvitations invitations;
  private final Outbox outbox;
  private final MailServer mailServer;
  private final Notices notices;
  private final Installation installation;

  AdminPages(
      AccountList list,
      Accounts accounts,
      Administrators administrators,
      AccountInvitations invitations,
      Outbox outbox,
      MailServer mailServer,
      Notices notices,
      Installation installation) {
    this.list = list;
    this.accounts = accounts;
    this.administrators = administrators;
    this.invitations = invitations;
    this.outbox = outbox;
    this.mailServer = mailServer;
    this.notices = notices;
    this.installation = installation;
  }

  @GetMapping("/admin")
  AdministrationPage administration() {
    return new AdministrationPage(installation.glance());
  }

  @GetMapping("/admin/accounts")
  AccountsPage accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after) {
    return accountsPage(q, after, FormErrors.NONE);
  }

  @PostMapping("/admin/accounts/{id}/appoint")
  String appoint(@PathVariable UUID id, HttpServletResponse response) {
    administrators.appoint(existing(id));
    notices.leave(response, "account.admin.appointed");
    return "redirect:/admin/accounts";
  }

  @PostMapping("/admin/accounts/{id}/dismiss")
  Object dismiss(@PathVariable UUID id, Viewer viewer, Texts texts, HttpServletResponse response) {
    var refusal = administrators.dismiss(existing(id));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return accountsPage("", AccountList.FROM_THE_START, errors);
    }
    notices.leave(response, "account.admin.dismissed");
    return id.equals(viewer.account()) ? "redirect:/" : "redirect:/admin/accounts";
  }

  @GetMapping("/admin/invite")
  InvitePage invite() {
    return new InvitePage("", false, FormErrors.NONE);
  }

  @PostMapping("/admin/invite")
  Object sendInvitation(
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "false") boolean administrator,
      Viewer viewer,
      Language language,
      Texts texts,
      HttpServletResponse response) {
    var to = MailAddress.parse(mail);
    var refusal =
        to.isEmpty()
            ? Optional.of(Refusal.at("mail", "web.invalid.Email"))
            : invitations.invite(to.get(), administrator, viewer.name(), language);
    if (refusal.isPresent()) {
      return new InvitePage(mail, administrator, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(
        response, mailServer.isConfigured() ? "account.invite.sent" : "account.invite.kept");
    return mailServer.isConfigured() ? "redirect:/admin/accounts" : "redirect:/admin/outbox";
  }

  @GetMapping("/admin/outbox")
  OutboxPage outbox(
      @RequestParam(defaultValue = "ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after) {
    var mails = Slice.of(outbox.list(after, ROWS + 1), ROWS, mail -> mail.id().toString());
    return new OutboxPage(mails, mailServer.isConfigured());
  }

  @GetMapping("/admin/outbox/{id}")
  OutboxMailPage mail(@PathVariable UUID id) {
    return outbox.find(id).map(OutboxMailPage::new).orElseThrow(AdminPages::missing);
  }

  private AccountsPage accountsPage(String search, UUID after, FormErrors errors) {
    var read = list.list(search, after, ROWS + 1);
    var slice = Slice.of(read, ROWS, line -> line.id().toString());
    return new AccountsPage(slice, search, errors);
  }

  private AccountId existing(UUID id) {
    var account = new AccountId(id);
    return accounts.find(account).orElseThrow(AdminPages::missing).id();
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
