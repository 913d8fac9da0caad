package se.utmana.app.precondition.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.result.Reading;
import se.utmana.app.trust.result.Readings;
import se.utmana.app.trust.result.TrustOutcomes;
import se.utmana.app.web.Viewer;

/** What was said in the last trust wave of a space that can be told of. */
@Component
class LatestTrust {

  private final TrustOutcomes outcomes;
  private final TrustWaves waves;
  private final Readings readings;

  LatestTrust(TrustOutcomes outcomes, TrustWaves waves, Readings readings) {
    this.outcomes = outcomes;
    this.waves = waves;
    this.readings = readings;
  }

  /** A wave and what it said. */
  record Latest(TrustWave wave, Reading reading) {

    List<Evidence> evidence() {
      return List.of(new Evidence(wave.title(), wave.path()));
    }
  }

  Optional<Latest> of(SpaceId space) {
    return outcomes.list(space).stream()
        .findFirst()
        .flatMap(one -> waves.find(new TrustWaveId(space, one.wave())))
        .map(wave -> new Latest(wave, readings.of(wave, Viewer.NOBODY)));
  }

  boolean isWithinAYear(LocalDate day) {
    return !day.isBefore(waves.today().minusMonths(12));
  }
}
