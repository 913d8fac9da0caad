package se.utmana.app.demo;

import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.result.Closings;

/** Fills a space with trust waves that are made up. */
@Component
class InventedTrustWaves {

  private final TrustWaves waves;
  private final Closings closings;

  InventedTrustWaves(TrustWaves waves, Closings closings) {
    this.waves = waves;
    this.closings = closings;
  }

  /**
   * @param key the id of the space in the demonstration case
   */
  void load(String key, SpaceId space) {
    CaseFiles.trust().stream()
        .filter(one -> one.space().equals(key))
        .forEach(one -> closings.invent(space, one.draft(waves.today()), one.sheets()));
  }
}
