package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.Sign;

/**
 * What an insight changes in a system map: a new factor, or a new link between two that are there.
 *
 * @param label what a new factor is called
 */
record DrawForm(
    @Nullable UUID map,
    @Size(max = Factor.LABEL_LENGTH) String label,
    @Nullable UUID from,
    @Nullable UUID to,
    @Nullable Sign sign) {

  static final DrawForm EMPTY = new DrawForm(null, "", null, null, null);

  DrawForm {
    label = Objects.requireNonNullElse(label, "").strip();
  }

  boolean isFactor() {
    return !label.isEmpty();
  }

  static String value(@Nullable Object given) {
    return Objects.toString(given, "");
  }
}
