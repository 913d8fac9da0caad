package se.utmana.app.mission.theory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;

/** What has been learned of an assumption. */
record LearnForm(@Chosen @Nullable AssumptionState state, @Size(max = Written.TEXT) String reason) {

  static final LearnForm EMPTY = new LearnForm(null, "");

  LearnForm {
    reason = Written.field(reason);
  }

  String stateName() {
    return state == null ? "" : state.name();
  }
}
