package se.utmana.app.mission.goal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.mission.Written;

/** What a process leader writes about what was measured. */
record ValueForm(
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
    @Size(max = 20) String value,
    @Size(max = Aim.SOURCE_LENGTH) String source) {

  static final ValueForm EMPTY = new ValueForm(null, "", "");

  ValueForm {
    value = Written.field(value);
    source = Written.field(source);
  }

  String day() {
    return on == null ? "" : on.toString();
  }
}
