package se.utmana.app.systemmap.loop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What somebody has called a loop, one of the versions of its name.
 *
 * @param name empty when the name was taken away
 * @param links of the loop, in turn
 * @param author the account, null for the system and for people who are gone
 * @param role the key of the person's role in the space
 */
record LoopName(
    LoopId loop,
    int version,
    Phrase name,
    List<LinkId> links,
    @Nullable UUID author,
    String role,
    Instant namedAt) {

  static final int LENGTH = 120;

  /** Why a name cannot be given, if it cannot. */
  static Optional<Refusal> refusal(String name) {
    return name.strip().length() > LENGTH
        ? Optional.of(Refusal.at("name", "systemmap.refused.long", LENGTH))
        : Optional.empty();
  }
}
