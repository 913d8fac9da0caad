package se.utmana.app.mission.theory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Chosen;

/** What a process leader writes as a line of the theory. */
record LineForm(@Chosen @Nullable Shelf shelf, @Size(max = Written.LINE) String text) {

  LineForm {
    text = Written.field(text);
  }
}
