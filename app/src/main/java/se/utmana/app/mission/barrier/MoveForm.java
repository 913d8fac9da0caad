package se.utmana.app.mission.barrier;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.mission.Written;

/**
 * What is done with a barrier.
 *
 * @param reason the answer, or what became of it
 * @param actor who is asked one level up
 * @param due by when that answer is asked for
 * @param gone whether it stands in the way no more
 */
record MoveForm(
    @Size(max = Written.TEXT) String reason,
    @Nullable UUID actor,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
    @Nullable Boolean gone) {

  static final MoveForm EMPTY = new MoveForm("", null, null, null);

  MoveForm {
    reason = Written.field(reason);
  }

  /** A form without that choice says that it still stands. */
  boolean isGone() {
    return gone != null && gone;
  }
}
