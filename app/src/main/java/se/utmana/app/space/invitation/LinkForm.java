package se.utmana.app.space.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Role;
import se.utmana.app.web.Chosen;

/** What a link that invites is to allow. */
record LinkForm(
    @Chosen @Nullable Role role,
    @Chosen @Min(1) @Max(365) @Nullable Integer days,
    @Chosen @Min(1) @Max(1000) @Nullable Integer maxUses) {

  static final LinkForm USUAL = new LinkForm(Role.PARTICIPANT, 30, 50);

  Role requireRole() {
    return Objects.requireNonNull(role);
  }

  Duration lasts() {
    return Duration.ofDays(Objects.requireNonNull(days));
  }

  int requireMaxUses() {
    return Objects.requireNonNull(maxUses);
  }

  String roleCode() {
    return role == null ? "" : role.name();
  }

  String daysText() {
    return days == null ? "" : days.toString();
  }

  String maxUsesText() {
    return maxUses == null ? "" : maxUses.toString();
  }
}
