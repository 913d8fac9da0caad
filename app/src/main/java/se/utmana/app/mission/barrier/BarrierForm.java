package se.utmana.app.mission.barrier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a member writes about a barrier. */
record BarrierForm(
    @Chosen @Nullable BarrierType type,
    @Size(max = Written.LINE) String text,
    @Size(max = Written.TEXT) String question,
    @Chosen @Nullable UUID actor,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Chosen @Nullable LocalDate due,
    @NotNull Basis basis) {

  static final BarrierForm EMPTY = new BarrierForm(null, "", "", null, null, Basis.OWN);

  BarrierForm {
    text = Written.field(text);
    question = Written.field(question);
  }

  Obstacle obstacle(Language language) {
    return new Obstacle(
        Objects.requireNonNull(type),
        Phrase.of(language, text),
        Phrase.of(language, question),
        basis);
  }
}
