package se.utmana.app.systemmap.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stand as it was filled in. */
record PositionForm(@Nullable Stance stance, String reason, String source) {

  static final PositionForm EMPTY = new PositionForm(null, "", "");

  PositionForm {
    reason = Objects.requireNonNullElse(reason, "").strip();
    source = Objects.requireNonNullElse(source, "").strip();
  }

  static PositionForm of(Position position) {
    return new PositionForm(position.stance(), position.reason(), position.source());
  }

  String stanceName() {
    return stance == null ? "" : stance.name();
  }
}
