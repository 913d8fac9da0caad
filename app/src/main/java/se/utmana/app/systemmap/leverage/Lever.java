package se.utmana.app.systemmap.leverage;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A factor that a space has chosen to act on.
 *
 * @param point the code of what kind of leverage it is, empty when nobody has said
 * @param reason why it was chosen
 * @param withdrawn how the choice was taken back, null while it stands
 */
public record Lever(
    LeverId id,
    FactorId factor,
    String point,
    Phrase reason,
    boolean illustrative,
    Author by,
    Instant chosenAt,
    @Nullable Withdrawal withdrawn) {

  static final int REASON_LENGTH = 1_000;

  /** Who took a choice back, when and why. */
  public record Withdrawal(Phrase reason, Author by, Instant at) {}

  boolean stands() {
    return withdrawn == null;
  }

  /** Why it cannot be chosen or taken back for that reason, if it cannot. */
  static Optional<Refusal> refusal(Phrase reason) {
    if (reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "systemmap.refused.leverReason"));
    }
    return reason.byLanguage().values().stream().anyMatch(one -> one.length() > REASON_LENGTH)
        ? Optional.of(Refusal.at("reason", "systemmap.refused.long", REASON_LENGTH))
        : Optional.empty();
  }
}
