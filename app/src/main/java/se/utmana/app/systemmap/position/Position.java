package se.utmana.app.systemmap.position;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.web.Refusal;

/**
 * How somebody stands to a link, and why.
 *
 * @param holder the account, or a number that leads to nobody
 * @param source what supports it, may be empty
 * @param actor whom the person represents, null for nobody
 * @param role the key of the person's role in the space
 */
public record Position(
    LinkId link,
    UUID holder,
    int version,
    Stance stance,
    String reason,
    String source,
    @Nullable Actor actor,
    String role,
    Instant takenAt) {

  static final int REASON_LENGTH = 1000;
  static final int SOURCE_LENGTH = 500;

  /** Why it cannot be taken, if it cannot: whoever disputes a link says why. */
  static Optional<Refusal> refusal(Stance stance, String reason, String source) {
    if (stance == Stance.DISPUTE && reason.isBlank() && source.isBlank()) {
      return Optional.of(Refusal.at("reason", "systemmap.refused.dispute"));
    }
    if (reason.length() > REASON_LENGTH) {
      return Optional.of(Refusal.at("reason", "systemmap.refused.long", REASON_LENGTH));
    }
    return source.length() > SOURCE_LENGTH
        ? Optional.of(Refusal.at("source", "systemmap.refused.long", SOURCE_LENGTH))
        : Optional.empty();
  }
}
