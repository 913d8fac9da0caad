package se.utmana.app.mission.mandate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about a mandate, in the language of the interface. */
record MandateForm(
    @Chosen @Nullable UUID actor,
    @Chosen @Nullable MandateType type,
    @Size(max = Written.LINE) String scope,
    @Size(max = Mandate.REFERENCE_LENGTH) String reference,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Chosen @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
    @NotNull Basis basis) {

  static final MandateForm EMPTY = new MandateForm(null, null, "", "", null, null, Basis.OWN);

  MandateForm {
    scope = Written.field(scope);
    reference = Written.field(reference);
  }

  static MandateForm of(Mandate mandate, Language language) {
    return new MandateForm(
        mandate.actor().value(),
        mandate.type(),
        mandate.scope().in(language),
        mandate.reference(),
        mandate.from(),
        mandate.until(),
        mandate.basis());
  }

  /** The mandate; the form's own constraints have been checked. Other languages stay. */
  Mandate over(UUID id, @Nullable Mandate earlier, Language language) {
    return new Mandate(
        id,
        new ActorId(Objects.requireNonNull(actor)),
        Objects.requireNonNull(type),
        (earlier == null ? Phrase.EMPTY : earlier.scope()).with(language, scope),
        reference,
        Objects.requireNonNull(from),
        until,
        basis);
  }

  static String field(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
