package se.utmana.app.space;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** The identity of a {@link Space}. */
public record SpaceId(UUID value) {

  public static SpaceId next() {
    return new SpaceId(Ids.next());
  }
}
