package se.utmana.app.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/**
 * A challenge came from one stage to another. It is never changed.
 *
 * @param role in which role somebody moved it
 * @param reason what was said about it, may be empty
 * @param later the decision that moved it, or the challenge that it went up in or came out of; null
 *     where there is none
 */
public record StageEvent(
    Move move,
    Stage from,
    Stage to,
    Role role,
    Phrase reason,
    @Nullable UUID later,
    Instant madeAt) {

  /** The decision that moved it, null where none did. */
  public @Nullable UUID decision() {
    return move.takesAnother() ? null : later;
  }

  /** The other challenge of a merger, null where there is none. */
  public @Nullable UUID other() {
    return move.takesAnother() ? later : null;
  }

  /** The key of what happened. */
  public String key() {
    return "challenge.moved." + move.code();
  }

  /** The day, as people in Sweden count it. */
  public LocalDate day() {
    return SwedishTime.dayOf(madeAt);
  }
}
