package se.utmana.app.account.admin;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Administrators;
import se.utmana.app.account.MailAddress;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Slice;
import se.utmana.app.web.Viewer;

/** Accounts and outbox for administrators' programs. */
@RestController
@RequestMapping("/api/v1/admin")
@OpenTo(Audience.ADMINISTRATOR)
class AdminApi {

  private final AccountList accounts;
  private final Accounts everybody;
  private final Administrators administrators;
  private final AccountInvitations invitations;
  private final Outbox outbox;
  private final Installation installation;

  AdminApi(
      AccountList accounts,
      Accounts everybody,
      Administrators administrators,
      AccountInvitations invitations,
      Outbox outbox,
      Installation installation) {
    this.accounts = accounts;
    this.everybody = everybody;
    this.administrators = administrators;
    this.invitations = invitations;
    this.outbox = outbox;
    this.installation = installation;
  }

  /** Who is to open an account, and whether as an administrator. */
  record Invited(@Nullable String mail, boolean administrator) {}

  @GetMapping
  Installation.Glance glance() {
    return installation.glance();
  }

  @GetMapping("/accounts")
  Slice<AccountLine> accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = Slice.limit(limit);
    return Slice.of(accounts.list(q, after, rows + 1), rows, line -> line.id().toString());
  }

  /**
   * Sends a letter with a link that opens an account; without a mail server it is in the outbox.
   */
  @PostMapping("/invitations")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void invite(@RequestBody Invited invited, Viewer viewer, Language language) {
    var mail =
        MailAddress.parse(Objects.requireNonNullElse(invited.mail(), ""))
            .orElseThrow(() -> new RefusedException(Refusal.at("mail", "web.invalid.Email")));
    refuse(invitations.invite(mail, invited.administrator(), viewer.name(), language));
  }

  @PutMapping("/accounts/{account}/administrator")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void appoint(@PathVariable UUID account) {
    administrators.appoint(existing(account));
  }

  @DeleteMapping("/accounts/{account}/administrator")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(@PathVariable UUID account) {
    refuse(administrators.dismiss(existing(account)));
  }

  @GetMapping("/outbox")
  Slice<OutboxMail> outbox(
      @RequestParam(defaultValue = "ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = Slice.limit(limit);
    return Slice.of(outbox.list(after, rows + 1), rows, mail -> mail.id().toString());
  }

  @GetMapping("/outbox/{id}")
  OutboxMail mail(@PathVariable UUID id) {
    return outbox.find(id).orElseThrow(AdminApi::missing);
  }

  private AccountId existing(UUID id) {
    return everybody.find(new AccountId(id)).orElseThrow(AdminApi::missing).id();
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
