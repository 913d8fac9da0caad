package se.utmana.app.challenge.bond;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Chosen;

/**
 * Which challenge of another space one hangs together with, and how.
 *
 * @param address the address of its page
 */
record BondForm(String address, @Chosen Bond.@Nullable Kind kind, String reason) {

  static final BondForm EMPTY = new BondForm("", null, "");

  private static final Pattern ADDRESS =
      Pattern.compile(".*/spaces/([a-z0-9-]+)/challenges/([0-9a-f-]{36})(?:[/?#].*)?");

  BondForm {
    address = Objects.requireNonNullElse(address, "").strip();
    reason = Objects.requireNonNullElse(reason, "").strip();
  }

  /** A challenge in a space, as an address names it. */
  record Named(String slug, UUID challenge) {}

  Optional<Named> named() {
    var match = ADDRESS.matcher(address);
    try {
      return match.matches()
          ? Optional.of(new Named(match.group(1), UUID.fromString(match.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException noIdentity) {
      return Optional.empty();
    }
  }

  String kindName() {
    return kind == null ? "" : kind.name();
  }
}
