package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.MailAddress;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** Signing in, by password or by a link in a mail, and signing out. */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class SignInPages {

  private final Passwords passwords;
  private final OneTimeLinks links;
  private final SignInLetters letters;
  private final Sessions sessions;
  private final Limits limits;

  SignInPages(
      Passwords passwords,
      OneTimeLinks links,
      SignInLetters letters,
      Sessions sessions,
      Limits limits) {
    this.passwords = passwords;
    this.links = links;
    this.letters = letters;
    this.sessions = sessions;
    this.limits = limits;
  }

  @GetMapping("/sign-in")
  Object door(@RequestParam(defaultValue = "/") String to, Viewer viewer) {
    return viewer.isSignedIn() ? "redirect:" + LocalPath.of(to).value() : SignInPage.empty(to);
  }

  @PostMapping("/sign-in")
  Object signIn(
      @Valid @ModelAttribute SignInForm form,
      BindingResult result,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (result.hasErrors()) {
      return SignInPage.refused(form, FormErrors.of(result, texts));
    }
    var attempt = limits.password(form.mail(), request);
    if (attempt.isRefused()) {
      return tooMany(attempt, response);
    }
    var account = passwords.verify(form.mail(), form.password());
    if (account.isEmpty()) {
      var wrong = Refusal.at("password", "account.signin.wrong");
      return SignInPage.refused(form, FormErrors.of(wrong, texts));
    }
    attempt.succeeded();
    sessions.begin(account.get(), request, response);
    return "redirect:" + form.to();
  }

  @PostMapping("/sign-in/link")
  Object sendLink(
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(defaultValue = "/") String to,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var address = MailAddress.parse(mail);
    if (address.isEmpty()) {
      var form = new SignInForm(mail, "", to);
      var wrong = Refusal.at("mail", "web.invalid.Email");
      return SignInPage.refused(form, FormErrors.of(wrong, texts));
    }
    var attempt = limits.mail(mail, request);
    if (attempt.isRefused()) {
      return tooMany(attempt, response);
    }
    letters.send(address.get());
    return "redirect:/sign-in/sent";
  }

  @GetMapping("/sign-in/sent")
  LinkSentPage sent() {
    return new LinkSentPage(OneTimeLinks.SHORT.toMinutes());
  }

  @GetMapping("/sign-in/link/{secret}")
  Page link(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    return links.find(secret).orElse(null) instanceof Link.SignIn
        ? new LinkPage(secret)
        : spent(limits, request, response);
  }

  @PostMapping("/sign-in/link/{secret}")
  Object follow(
      @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    if (links.find(secret).orElse(null) instanceof Link.SignIn
        && links.use(secret).orElse(null) instanceof Link.SignIn(var account)) {
      sessions.begin(account, request, response);
      return "redirect:/";
    }
    return spent(limits, request, response);
  }

  @PostMapping("/sign-out")
  String signOut(
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    sessions.end(request, response);
    return "redirect:" + LocalPath.of(to).value();
  }

  /** Only secrets that open nothing count, so that nobody's guesses stop a right one. */
  static Page spent(Limits limits, HttpServletRequest request, HttpServletResponse response) {
    var attempt = limits.secret(request);
    return attempt.isRefused() ? tooMany(attempt, response) : new SpentLinkPage();
  }

  static TooManyPage tooMany(Attempt refused, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
    return TooManyPage.of(refused);
  }
}
