package se.utmana.app.portfolio.logbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.utmana.app.portfolio.Said;

/** What is understood from what was seen. */
record InsightForm(
    @NotBlank @Size(max = Said.LINE) String text,
    @Size(max = Said.TEXT) String surprise,
    List<UUID> observations) {

  static final InsightForm EMPTY = new InsightForm("", "", List.of());

  InsightForm {
    text = Objects.requireNonNullElse(text, "");
    surprise = Objects.requireNonNullElse(surprise, "");
    observations = observations == null ? List.of() : List.copyOf(observations);
  }
}
