package se.utmana.app.portfolio.observation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * What somebody saw or heard at a stop. The text is for all who may see the space, the photo or
 * voice note for its members.
 *
 * @param stop the number of the stop
 * @param text may be empty where a photo or voice note says it
 */
public record Observation(
    SpaceId space,
    UUID id,
    UUID expedition,
    int stop,
    Phrase text,
    LocalDate seenOn,
    @Nullable MediaKind media) {

  public boolean hasMedia() {
    return media != null;
  }
}
