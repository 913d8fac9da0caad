package se.utmana.app.mission.commitment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;

/** What somebody does with a commitment, and why. */
record StepForm(@Chosen @Nullable CommitmentStep step, @Size(max = Written.TEXT) String reason) {

  static final StepForm EMPTY = new StepForm(null, "");

  StepForm {
    reason = Written.field(reason);
  }

  String stepName() {
    return step == null ? "" : step.name();
  }
}
