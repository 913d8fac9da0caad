package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where the links of the first administrator and of invited people lead. */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class WelcomePages {

  private record Door(boolean isFirst, boolean isAdministrator, Optional<MailAddress> mail) {}

  private final OneTimeLinks links;
  private final Newcomers newcomers;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Limits limits;

  WelcomePages(
      OneTimeLinks links,
      Newcomers newcomers,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      Limits limits) {
    this.links = links;
    this.newcomers = newcomers;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
  }

  @GetMapping("/welcome/{secret}")
  Page welcome(
      @PathVariable String secret,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return door(secret)
        .map(door -> first(secret, LocalPath.of(to), door))
        .orElseGet(() -> SignInPages.spent(limits, request, response));
  }

  /** Whoever has an account already needs to say nothing. */
  private Page first(String secret, LocalPath to, Door door) {
    var known = door.mail().flatMap(accounts::findByMail);
    if (known.isPresent()) {
      return new KnownPage(secret, to.value(), known.get().name());
    }
    var form = WelcomeForm.withMail(door.mail().map(MailAddress::value).orElse(""));
    return page(secret, to, door, form, FormErrors.NONE);
  }

  @PostMapping("/welcome/{secret}")
  Object enter(
      @PathVariable String secret,
      @RequestParam(defaultValue = "/") String to,
      @Valid @ModelAttribute WelcomeForm form,
      BindingResult result,
      Texts texts,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = door(secret);
    if (found.isEmpty()) {
      return SignInPages.spent(limits, request, response);
    }
    var door = found.get();
    var mail = door.mail().or(() -> MailAddress.parse(form.mail()));
    var isKnown = door.mail().flatMap(accounts::findByMail).isPresent();
    var errors = isKnown ? FormErrors.NONE : errors(door, form, mail, result, texts);
    if (mail.isEmpty() || !errors.isEmpty()) {
      return page(secret, LocalPath.of(to), door, form, errors);
    }
    var password = isKnown ? "" : form.password();
    var account = newcomers.enter(secret, form.name(), mail.get(), password, language);
    if (account.isEmpty()) {
      return SignInPages.spent(limits, request, response);
    }
    sessions.begin(account.get(), request, response);
    return "redirect:" + LocalPath.of(to).value();
  }

  private FormErrors errors(
      Door door, WelcomeForm form, Optional<MailAddress> mail, BindingResult result, Texts texts) {
    if (result.hasErrors()) {
      return FormErrors.of(result, texts);
    }
    if (mail.isEmpty()) {
      return FormErrors.of(Refusal.at("mail", "web.invalid.Email"), texts);
    }
    if (form.password().isEmpty() && !door.isFirst()) {
      return FormErrors.NONE;
    }
    return passwords
        .refusal(form.password(), form.name(), mail.get())
        .map(refusal -> FormErrors.of(refusal, texts))
        .orElse(FormErrors.NONE);
  }

  private Optional<Door> door(String secret) {
    return links
        .find(secret)
        .flatMap(
            link ->
                switch (link) {
                  case Link.FirstAdministrator() ->
                      Optional.of(new Door(true, true, Optional.empty()));
                  case Link.Invitation(var mail, var administrator) ->
                      Optional.of(new Door(false, administrator, Optional.of(mail)));
                  case Link.SignIn(var other) -> Optional.empty();
                  case Link.NewMail(var other, var mail) -> Optional.empty();
                });
  }

  private static WelcomePage page(
      String secret, LocalPath to, Door door, WelcomeForm form, FormErrors errors) {
    return new WelcomePage(
        secret, to.value(), door.isFirst(), door.isAdministrator(), form, errors);
  }
}
