package se.utmana.app.challenge.ranking;

import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;

/** The identity of a {@link Comparison}; it names the space too, since every key begins with it. */
public record ComparisonId(SpaceId space, UUID value) {

  public static ComparisonId next(SpaceId space) {
    return new ComparisonId(space, Ids.next());
  }
}
