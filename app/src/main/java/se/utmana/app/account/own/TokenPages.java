package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** A person's access tokens. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class TokenPages {

  private final AccessTokens tokens;
  private final Notices notices;

  TokenPages(AccessTokens tokens, Notices notices) {
    this.tokens = tokens;
    this.notices = notices;
  }

  @GetMapping("/account/tokens")
  TokensPage tokens(Viewer viewer) {
    return page(AccountPages.id(viewer), "", TokenForm.EMPTY, FormErrors.NONE);
  }

  /** No redirect after this one: nothing but this answer may ever hold the token. */
  @PostMapping("/account/tokens")
  TokensPage create(
      @Valid @ModelAttribute TokenForm form,
      BindingResult result,
      Viewer viewer,
      Texts texts,
      HttpServletResponse response) {
    var account = AccountPages.id(viewer);
    if (result.hasErrors()) {
      return page(account, "", form, FormErrors.of(result, texts));
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var token = tokens.create(account, form.name(), form.days());
    return page(account, token, TokenForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/account/tokens/{id}/revoke")
  String revoke(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
    if (!tokens.revoke(AccountPages.id(viewer), id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    notices.leave(response, "account.tokens.revoked");
    return "redirect:/account/tokens";
  }

  private TokensPage page(AccountId account, String created, TokenForm form, FormErrors errors) {
    return new TokensPage(tokens.list(account), created, form, errors);
  }
}
