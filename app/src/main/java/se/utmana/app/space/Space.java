package se.utmana.app.space;

import java.time.Instant;
import se.utmana.app.web.Phrase;

/**
 * Where one collaboration works.
 *
 * @param slug the space's word in addresses, never changed
 * @param purpose what the collaboration is for, may be empty
 */
public record Space(
    SpaceId id,
    String slug,
    Phrase name,
    Phrase purpose,
    Level level,
    Visibility visibility,
    Instant openedAt) {

  /** The address of the space's start page. */
  public String path() {
    return "/spaces/" + slug;
  }

  public boolean isPublic() {
    return visibility == Visibility.PUBLIC;
  }

  /** The same space with what its leaders may change. */
  public Space changed(Phrase name, Phrase purpose, Level level, Visibility visibility) {
    return new Space(id, slug, name, purpose, level, visibility, openedAt);
  }
}
