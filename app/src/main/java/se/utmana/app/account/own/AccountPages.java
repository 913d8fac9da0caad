package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.signin.Passwords;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** A person's account: what it holds, its copy and its end. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class AccountPages {

  private final Accounts accounts;
  private final OwnAccount own;
  private final OwnCopy copy;
  private final Confirmation confirmation;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Notices notices;
  private final Clock clock;

  AccountPages(
      Accounts accounts,
      OwnAccount own,
      OwnCopy copy,
      Confirmation confirmation,
      Passwords passwords,
      Sessions sessions,
      AccessTokens tokens,
      Notices notices,
      Clock clock) {
    this.accounts = accounts;
    this.own = own;
    this.copy = copy;
    this.confirmation = confirmation;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tokens = tokens;
    this.notices = notices;
    this.clock = clock;
  }

  static AccountId id(Viewer viewer) {
    return new AccountId(viewer.requireAccount());
  }

  @GetMapping("/account")
  AccountPage account(Viewer viewer, HttpServletRequest request) {
    var id = id(viewer);
    return new AccountPage(
        accounts.get(id),
        passwords.has(id),
        sessions.list(id, request).size(),
        tokens.list(id).size());
  }

  @GetMapping("/account/details")
  DetailsPage details(Viewer viewer) {
    var account = accounts.get(id(viewer));
    return new DetailsPage(new DetailsForm(account.name(), account.language()), FormErrors.NONE);
  }

  @PostMapping("/account/details")
  Object describe(
      @Valid @ModelAttribute DetailsForm form,
      BindingResult result,
      Viewer viewer,
      Texts texts,
      HttpServletResponse response) {
    if (result.hasErrors()) {
      return new DetailsPage(form, FormErrors.of(result, texts));
    }
    own.describe(id(viewer), form.name(), form.language());
    notices.leave(response, "account.details.saved");
    return "redirect:/account";
  }

  @GetMapping("/account/export")
  ResponseEntity<Map<String, Object>> export(Viewer viewer) {
    var name = "utmana-" + LocalDate.now(clock) + ".json";
    var disposition = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(copy.of(id(viewer)));
  }

  @GetMapping("/account/erase")
  ErasePage mayErase(Viewer viewer) {
    return new ErasePage(passwords.has(id(viewer)), FormErrors.NONE);
  }

  @PostMapping("/account/erase")
  Object erase(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "false") boolean sure,
      Viewer viewer,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = id(viewer);
    var refusal =
        sure
            ? confirmation.refusal(id, current).or(() -> own.erase(id))
            : Optional.of(Refusal.at("sure", "account.erase.unsure"));
    if (refusal.isPresent()) {
      return new ErasePage(passwords.has(id), FormErrors.of(refusal.get(), texts));
    }
    sessions.end(request, response);
    notices.leave(response, "account.erase.done");
    return "redirect:/";
  }
}
