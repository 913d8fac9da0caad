package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about a stop. */
record StopForm(
    @NotBlank @Size(max = Said.TITLE) String place,
    @NotBlank @Size(max = Said.TITLE) String host,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate visitOn,
    @Size(max = Said.LINE) String consent,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate consentOn,
    @Size(max = Said.LINE) String skipped) {

  static final StopForm EMPTY = new StopForm("", "", null, "", null, "");

  StopForm {
    place = Objects.requireNonNullElse(place, "");
    host = Objects.requireNonNullElse(host, "");
    consent = Objects.requireNonNullElse(consent, "");
    skipped = Objects.requireNonNullElse(skipped, "");
  }

  static StopForm of(ExpeditionStop stop, Language language) {
    return new StopForm(
        stop.place().in(language),
        stop.host().in(language),
        stop.visitOn(),
        stop.consent().in(language),
        stop.consentOn(),
        stop.skipped().in(language));
  }

  /** The stop, on top of what other languages say. */
  ExpeditionStop stop(ExpeditionStop before, Language language) {
    var agreed = consent.isBlank() ? Phrase.EMPTY : before.consent().with(language, consent);
    var left = skipped.isBlank() ? Phrase.EMPTY : before.skipped().with(language, skipped);
    return new ExpeditionStop(
        before.number(),
        before.place().with(language, place),
        before.host().with(language, host),
        visitOn,
        agreed,
        agreed.isEmpty() ? null : consentOn,
        left,
        before.observations());
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
