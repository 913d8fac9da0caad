package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.observation.Media;
import se.utmana.app.portfolio.observation.ObservationDraft;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * What somebody notes at a stop.
 *
 * @param _key the form's key, which also tells observations that were sent twice
 */
record ObservationForm(
    @Chosen @Nullable Integer stop,
    @Size(max = Said.TEXT) String text,
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate seenOn,
    @Nullable String _key) {

  ObservationForm {
    text = Objects.requireNonNullElse(text, "");
  }

  static ObservationForm at(@Nullable Integer stop, LocalDate today) {
    return new ObservationForm(stop, "", today, null);
  }

  ObservationDraft draft(@Nullable Media media, UUID account, Language language) {
    return new ObservationDraft(
        Objects.requireNonNull(stop),
        Phrase.of(language, text),
        seenOn,
        media,
        account,
        Objects.requireNonNullElse(_key, ""));
  }

  String stopNumber() {
    return stop == null ? "" : stop.toString();
  }

  String seenDay() {
    return seenOn == null ? "" : seenOn.toString();
  }
}
