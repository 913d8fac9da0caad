package se.utmana.app.trust;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * Something that was done with a trust wave. TrustAnswers are no events.
 *
 * @param proposal the proposal that it was done with, null for the wave itself
 * @param what planned, changed, opened, …; the end of a text's key
 * @param role the key of the role of whoever did it, empty for the system
 */
public record WaveEvent(
    @Nullable UUID proposal, String what, String role, Phrase reason, Instant at) {

  /** The key of what was done. */
  public String key() {
    return "trust.event." + what;
  }
}
