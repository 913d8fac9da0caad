package se.utmana.app.systemmap.loop;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to call a loop. */
record LoopForm(@Nullable String name) {

  String written() {
    return Objects.requireNonNullElse(name, "").strip();
  }
}
