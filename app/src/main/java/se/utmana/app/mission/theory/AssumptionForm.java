package se.utmana.app.mission.theory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader writes about an assumption, in the language of the interface. */
record AssumptionForm(
    @Size(max = Written.LINE) String text,
    @Chosen @Nullable Integer importance,
    @Chosen @Nullable Integer uncertainty,
    @NotNull Basis basis,
    @Size(max = 500) String source) {

  static final AssumptionForm EMPTY = new AssumptionForm("", null, null, Basis.OWN, "");

  AssumptionForm {
    text = Written.field(text);
    source = Written.field(source);
  }

  static AssumptionForm of(Assumption one, Language language) {
    return new AssumptionForm(
        one.text().in(language), one.importance(), one.uncertainty(), one.basis(), one.source());
  }

  Assumption over(UUID id, Mission mission, @Nullable Assumption earlier, Language language) {
    return new Assumption(
        mission.space(),
        mission.id(),
        id,
        (earlier == null ? Phrase.EMPTY : earlier.text()).with(language, text),
        Objects.requireNonNull(importance),
        Objects.requireNonNull(uncertainty),
        earlier == null ? AssumptionState.UNTESTED : earlier.state(),
        basis,
        source);
  }
}
