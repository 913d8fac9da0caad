package se.utmana.app.challenge.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Tells whoever writes a title whether it sounds like a solution; nothing is kept. */
@Controller
@OpenTo(Audience.ANYONE)
class TitleHintPages {

  /** Longer is no title. */
  private static final int MOST = 300;

  /**
   * What programs are told.
   *
   * @param words what in the title sounds like a solution, null for nothing
   */
  record TitleHintView(@Nullable String words) {}

  @GetMapping("/challenges/title-hint")
  TitleHintPage page(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String titleSv,
      @RequestParam(defaultValue = "") String titleEn) {
    var written = title + titleSv + titleEn;
    return new TitleHintPage(written, TitleHint.of(phrase(written)));
  }

  @GetMapping("/api/v1/challenges/title-hint")
  @ResponseBody
  TitleHintView json(@RequestParam String title) {
    return new TitleHintView(TitleHint.of(phrase(title)).map(TitleHint::words).orElse(null));
  }

  private static Phrase phrase(String written) {
    return Phrase.of(written.substring(0, Math.min(written.length(), MOST)), "");
  }
}
