package se.utmana.app.learning.cycle;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** A cycle as it is begun on the page. */
record CycleForm(
    @Nullable String question,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable String hours) {

  CycleDraft draft(Language language) {
    return new CycleDraft(
        Phrase.of(language, text(question)), from, to, Decimal.parse(text(hours)), false);
  }

  static String text(@Nullable String written) {
    return Objects.requireNonNullElse(written, "").strip();
  }
}
