package se.utmana.app.trust.answer;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Spaces;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/**
 * Answering with a key and nothing else. None of this asks who is looking, and an answer shares no
 * transaction with anything but its key.
 */
@Controller
@RequestMapping("/t")
@OpenTo(Audience.ANYONE)
@OwnTransactions
class TrustAnswerPages {

  private final TrustAnswers answers;
  private final Spaces spaces;

  TrustAnswerPages(TrustAnswers answers, Spaces spaces) {
    this.answers = answers;
    this.spaces = spaces;
  }

  @GetMapping
  KeyPage ask() {
    return new KeyPage("", FormErrors.NONE);
  }

  @PostMapping
  Object go(@RequestParam(defaultValue = "") String key, Texts texts) {
    var typed = Key.typed(key);
    return answers.wave(typed).isPresent() ? to(typed.path()) : refused(key, texts);
  }

  @GetMapping("/done")
  AnsweredPage done() {
    return new AnsweredPage();
  }

  @GetMapping("/{key}")
  Page form(@PathVariable String key, Texts texts) {
    var typed = Key.typed(key);
    return answers
        .wave(typed)
        .<Page>map(wave -> page(typed, wave, SheetForm.EMPTY, FormErrors.NONE))
        .orElseGet(() -> refused(key, texts));
  }

  @PostMapping("/{key}")
  Object answer(@PathVariable String key, @RequestParam Map<String, String> fields, Texts texts) {
    var typed = Key.typed(key);
    var wave = answers.wave(typed);
    if (wave.isEmpty()) {
      return refused(key, texts);
    }
    var form = SheetForm.of(fields);
    var errors = form.errors(texts);
    if (!errors.isEmpty()) {
      return page(typed, wave.get(), form, errors);
    }
    return answers
        .give(typed, form.sheet())
        .<Object>map(refusal -> page(typed, wave.get(), form, FormErrors.of(refusal, texts)))
        .orElseGet(() -> to("/t/done"));
  }

  private AnswerPage page(Key key, TrustWave wave, SheetForm form, FormErrors errors) {
    var space = spaces.find(wave.id().space()).orElseThrow();
    return new AnswerPage(key, wave, space, form, errors);
  }

  private static KeyPage refused(String key, Texts texts) {
    return new KeyPage(key, FormErrors.of(Refusal.at("key", "trust.refused.key"), texts));
  }

  private static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
