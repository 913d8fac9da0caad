package se.utmana.app.challenge.kin;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which challenge one goes up in, and why. */
record MergeForm(@Nullable UUID into, String reason) {

  static final MergeForm EMPTY = new MergeForm(null, "");

  MergeForm {
    reason = Objects.requireNonNullElse(reason, "").strip();
  }

  String intoName() {
    return into == null ? "" : into.toString();
  }
}
