package se.utmana.app.learning.cycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** How a cycle ends, as it is filled in. */
record EndingForm(
    @Nullable UUID reflection,
    @Nullable String change,
    @Nullable UUID changed,
    @Nullable String unchanged) {

  static final EndingForm BLANK = new EndingForm(null, "", null, "");

  Ending ending(Language language) {
    return new Ending(
        reflection,
        Phrase.of(language, CycleForm.text(change)),
        changed,
        Phrase.of(language, CycleForm.text(unchanged)));
  }
}
