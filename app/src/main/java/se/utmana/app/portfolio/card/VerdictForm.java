package se.utmana.app.portfolio.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.portfolio.experiment.Verdict.Decision;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a commissioner decides after an experiment. */
record VerdictForm(
    @Chosen @Nullable Decision decision,
    @NotBlank @Size(max = Said.TEXT) String learned,
    @NotBlank @Size(max = Said.TEXT) String reasons,
    @Size(max = Said.LINE) String onward) {

  static final VerdictForm EMPTY = new VerdictForm(null, "", "", "");

  VerdictForm {
    learned = Objects.requireNonNullElse(learned, "");
    reasons = Objects.requireNonNullElse(reasons, "");
    onward = Objects.requireNonNullElse(onward, "");
  }

  Verdict verdict(Language language) {
    return new Verdict(
        decision,
        Phrase.of(language, learned),
        Phrase.of(language, reasons),
        Phrase.of(language, onward));
  }

  String decisionName() {
    return decision == null ? "" : decision.name();
  }
}
