package se.utmana.app.trust;

import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;

/** The identity of a {@link TrustWave}; it names the space too, since every key begins with it. */
public record TrustWaveId(SpaceId space, UUID value) {

  static TrustWaveId next(SpaceId space) {
    return new TrustWaveId(space, Ids.next());
  }
}
