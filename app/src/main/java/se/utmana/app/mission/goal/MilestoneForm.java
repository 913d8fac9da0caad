package se.utmana.app.mission.goal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.mission.Written;

/** What a process leader writes about a milestone. */
record MilestoneForm(
    @Size(max = Written.LINE) String name,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
    @Size(max = 20) String value) {

  static final MilestoneForm EMPTY = new MilestoneForm("", null, "");

  MilestoneForm {
    name = Written.field(name);
    value = Written.field(value);
  }

  String day() {
    return due == null ? "" : due.toString();
  }
}
