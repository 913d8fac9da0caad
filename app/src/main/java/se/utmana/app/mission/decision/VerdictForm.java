package se.utmana.app.mission.decision;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a commissioner writes. */
record VerdictForm(
    @Chosen @Nullable MissionStep step,
    @Size(max = Written.TEXT) String reason,
    @Size(max = Verdict.REFERENCE_LENGTH) String reference) {

  static final VerdictForm EMPTY = new VerdictForm(null, "", "");

  VerdictForm {
    reason = Written.field(reason);
    reference = Written.field(reference);
  }

  String stepName() {
    return step == null ? "" : step.name();
  }

  /** The decision; the form's own constraints have been checked. */
  Verdict verdict(Language language) {
    return new Verdict(Objects.requireNonNull(step), Phrase.of(language, reason), reference);
  }
}
