package se.utmana.app.trust.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.result.Frozen;
import se.utmana.app.web.Page;

/**
 * The trust waves of a space.
 *
 * @param said what was said in those that can be told of
 */
record WavesPage(Room room, List<TrustWave> waves, Map<UUID, Frozen> said) implements Page {

  Optional<Frozen> said(TrustWave wave) {
    return Optional.ofNullable(said.get(wave.id().value()));
  }
}
