package se.utmana.app.challenge.submission;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.challenge.intake.TitleHint;
import se.utmana.app.challenge.scope.ScopeForm;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;

/** Sending a challenge in, also from the public page and without an account. */
@Controller
@RequestMapping("/spaces/{space}/challenges/submit")
@OpenTo(Audience.SPACE_VISITOR)
class SubmitPages {

  private final Intakes intakes;
  private final Sending sending;

  SubmitPages(Intakes intakes, Sending sending) {
    this.intakes = intakes;
    this.sending = sending;
  }

  @GetMapping
  SubmitPage blank(Room room, Texts texts) {
    return page(room, SubmitForm.EMPTY, ScopeForm.EMPTY, texts, FormErrors.NONE);
  }

  /**
   * @param search whether only targets are looked for; nothing is sent then, and nothing lost
   */
  @PostMapping
  @OwnTransactions
  Object send(
      Room room,
      @ModelAttribute SubmitForm form,
      @ModelAttribute ScopeForm scope,
      @RequestParam(defaultValue = "false") boolean search,
      Texts texts,
      HttpServletRequest request) {
    if (search) {
      return page(room, form, scope, texts, FormErrors.NONE);
    }
    var language = texts.language();
    var draft = form.draft(scope, language);
    var refusal = sending.send(room, draft, form.mail(), form.wantsToKnow(), language, request);
    return refusal.isPresent()
        ? page(room, form, scope, texts, FormErrors.of(refusal.get(), texts))
        : "redirect:" + room.path("challenges/submit/done");
  }

  @GetMapping("/done")
  SubmittedPage done(Room room) {
    return new SubmittedPage(room);
  }

  private SubmitPage page(
      Room room, SubmitForm form, ScopeForm scope, Texts texts, FormErrors errors) {
    var hint = TitleHint.of(form.title(texts.language()));
    return new SubmitPage(room, intakes.of(room.space().id()), form, scope, hint, errors);
  }
}
