package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Reflection;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * The reflection that an expedition ends with.
 *
 * @param reason why there is no insight, for one that has none
 */
record CloseForm(
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate heldOn,
    @NotBlank @Size(max = Said.LINE) String who,
    @NotBlank @Size(max = Said.TEXT) String text,
    @NotBlank @Size(max = Said.LINE) String hostsTold,
    @Size(max = Said.TEXT) String reason) {

  static final CloseForm EMPTY = new CloseForm(null, "", "", "", "");

  CloseForm {
    who = Objects.requireNonNullElse(who, "");
    text = Objects.requireNonNullElse(text, "");
    hostsTold = Objects.requireNonNullElse(hostsTold, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  Reflection reflection(Language language) {
    return new Reflection(
        heldOn,
        Phrase.of(language, who),
        Phrase.of(language, text),
        Phrase.of(language, hostsTold));
  }

  Phrase reason(Language language) {
    return Phrase.of(language, reason);
  }

  String heldDay() {
    return heldOn == null ? "" : heldOn.toString();
  }
}
