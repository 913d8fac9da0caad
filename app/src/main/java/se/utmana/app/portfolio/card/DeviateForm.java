package se.utmana.app.portfolio.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Chosen;

/** What was done otherwise than designed. */
record DeviateForm(
    @NotBlank @Size(max = Said.TEXT) String what,
    @NotBlank @Size(max = Said.TEXT) String why,
    @Chosen @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {

  DeviateForm {
    what = Objects.requireNonNullElse(what, "");
    why = Objects.requireNonNullElse(why, "");
  }

  String dayText() {
    return day == null ? "" : day.toString();
  }
}
