package se.utmana.app.space.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.account.MailAddress;
import se.utmana.app.space.Role;
import se.utmana.app.web.Chosen;

/**
 * Who is to be invited by mail.
 *
 * @param addresses one address a line; commas and semicolons also end one
 */
record MailForm(@Chosen @Nullable Role role, @NotBlank @Size(max = 10_000) String addresses) {

  /** More at once than this is a list to take to a link instead. */
  static final int MOST = 100;

  static final MailForm EMPTY = new MailForm(Role.PARTICIPANT, "");

  MailForm {
    addresses = Objects.requireNonNullElse(addresses, "").strip();
  }

  List<MailAddress> good() {
    return lines().stream().flatMap(line -> MailAddress.parse(line).stream()).distinct().toList();
  }

  /** The lines that are no addresses, as they were written. */
  List<String> bad() {
    return lines().stream().filter(line -> MailAddress.parse(line).isEmpty()).distinct().toList();
  }

  /** The same form with nothing but the lines that are left to correct. */
  MailForm withOnlyBad() {
    return new MailForm(role, String.join("\n", bad()));
  }

  Role requireRole() {
    return Objects.requireNonNull(role);
  }

  String roleCode() {
    return role == null ? "" : role.name();
  }

  private List<String> lines() {
    return addresses
        .lines()
        .flatMap(line -> List.of(line.split("[,;]", -1)).stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
