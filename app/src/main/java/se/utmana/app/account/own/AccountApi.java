package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.account.token.AccessToken;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Viewer;

/** A person's own account, for programs. */
@RestController
@RequestMapping("/api/v1/account")
@OpenTo(Audience.SIGNED_IN)
class AccountApi {

  private final Accounts accounts;
  private final OwnAccount own;
  private final OwnCopy copy;
  private final AccessTokens tokens;
  private final Sessions sessions;

  AccountApi(
      Accounts accounts, OwnAccount own, OwnCopy copy, AccessTokens tokens, Sessions sessions) {
    this.accounts = accounts;
    this.own = own;
    this.copy = copy;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** A person's account as programs read it. */
  record AccountView(UUID id, String name, String mail, Language language, boolean administrator) {}

  /** A new access token, the only time that it is told. */
  record CreatedToken(String token) {}

  /** A session as programs read it. */
  record SessionView(String id, String device, Instant lastUsed) {}

  @GetMapping
  AccountView read(Viewer viewer) {
    var account = accounts.get(AccountPages.id(viewer));
    return new AccountView(
        account.id().value(),
        account.name(),
        account.mail().value(),
        account.language(),
        account.administrator());
  }

  @PutMapping
  AccountView describe(@Valid @RequestBody DetailsForm details, Viewer viewer) {
    own.describe(AccountPages.id(viewer), details.name(), details.language());
    return read(viewer);
  }

  /** Everything that is held about the person. */
  @GetMapping("/export")
  ResponseEntity<Map<String, Object>> export(Viewer viewer) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(copy.of(AccountPages.id(viewer)));
  }

  @GetMapping("/tokens")
  List<AccessToken> tokens(Viewer viewer) {
    return tokens.list(AccountPages.id(viewer));
  }

  @PostMapping("/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  CreatedToken create(@Valid @RequestBody TokenForm form, Viewer viewer) {
    return new CreatedToken(tokens.create(AccountPages.id(viewer), form.name(), form.days()));
  }

  @DeleteMapping("/tokens/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable UUID token, Viewer viewer) {
    refuseMissing(tokens.revoke(AccountPages.id(viewer), token));
  }

  @GetMapping("/sessions")
  List<SessionView> sessions(Viewer viewer, HttpServletRequest request) {
    return sessions.list(AccountPages.id(viewer), request).stream()
        .map(seen -> new SessionView(seen.handle(), seen.device(), seen.lastUsed()))
        .toList();
  }

  @DeleteMapping("/sessions/{session}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String session, Viewer viewer) {
    refuseMissing(sessions.end(AccountPages.id(viewer), session));
  }

  /** Signs the person out everywhere; tokens stay. */
  @DeleteMapping("/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endAll(Viewer viewer) {
    sessions.endAll(AccountPages.id(viewer));
  }

  /** Another person's answers like one that does not exist. */
  private static void refuseMissing(boolean isFound) {
    if (!isFound) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
