package se.utmana.app.trust.answer;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.web.Refusal;

/** Takes answers: a key is used up and its answer added up in one step, and both are forgotten. */
@Component
public class TrustAnswers {

  private final KeyStore store;
  private final TrustWaves waves;

  TrustAnswers(KeyStore store, TrustWaves waves) {
    this.store = store;
    this.waves = waves;
  }

  /** The wave that a key is for; none when it was used, never made, or the wave takes no answer. */
  public Optional<TrustWave> wave(Key key) {
    return store
        .find(key)
        .flatMap(waves::find)
        .filter(wave -> wave.refusal(waves.today()).isEmpty());
  }

  /** Counts an answer; a second one with the same key is refused. */
  @Transactional
  public Optional<Refusal> give(Key key, Sheet sheet) {
    var wave = wave(key).map(TrustWave::id);
    if (wave.isEmpty()) {
      return Optional.of(Refusal.of("trust.refused.key"));
    }
    var refusal = sheet.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    var urn = store.hold(wave.get());
    if (urn.isEmpty() || !store.spend(wave.get(), key)) {
      return Optional.of(Refusal.of("trust.refused.key"));
    }
    store.put(wave.get(), urn.get().plus(sheet));
    return Optional.empty();
  }

  /** How many have answered, by fives, so that no single answer shows while it comes. */
  public int count(TrustWaveId wave) {
    var people = store.read(wave).map(Urn::count).orElse(0);
    return people / TrustWave.FEWEST * TrustWave.FEWEST;
  }

  /** The sums of a wave that closes; keys and sums are gone afterwards. */
  public Urn takeOut(TrustWaveId wave) {
    var urn = store.hold(wave).orElse(Urn.EMPTY);
    store.destroyKeys(wave);
    store.empty(wave);
    return urn;
  }
}
