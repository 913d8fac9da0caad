package se.utmana.app.account.admin;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Slice;

/** Accounts and outbox for administrators' programs. */
@RestController
@RequestMapping("/api/v1/admin")
@OpenTo(Audience.ADMINISTRATOR)
class AdminApi {

  private final AccountList accounts;
  private final Outbox outbox;

  AdminApi(AccountList accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  @GetMapping("/accounts")
  Slice<AccountLine> accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "ffffffff-ffff-ffff-ffff-ffffffffffff") UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    var rows = Slice.limit(limit);
    return Slice.of(accounts.list(q, after, rows + 1), rows, line -> line.id().toString());
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
    return outbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
