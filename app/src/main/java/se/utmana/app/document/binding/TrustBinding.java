package se.utmana.app.document.binding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.result.Figure;
import se.utmana.app.trust.result.TrustOutcomes;

/** What the latest trust wave said, as far as it may be told. */
@Component
class TrustBinding implements Binding {

  private final TrustOutcomes outcomes;
  private final TrustWaves waves;

  TrustBinding(TrustOutcomes outcomes, TrustWaves waves) {
    this.outcomes = outcomes;
    this.waves = waves;
  }

  @Override
  public Set<String> sources() {
    return Set.of("TrustResult[]");
  }

  @Override
  public Live read(Scene scene) {
    var latest = outcomes.list(scene.space()).stream().findFirst();
    if (latest.isEmpty()) {
      return Live.NOTHING;
    }
    var wave = waves.get(new TrustWaveId(scene.space(), latest.get().wave()));
    return Live.table(
        scene,
        "document.live.trust",
        List.of("document.column.scale", "document.column.mean"),
        Stream.of(Scale.values())
            .map(
                one ->
                    List.of(
                        scene.say(one.key()),
                        told(latest.get().outcome().index(one).whole(), scene)))
            .toList(),
        List.of(scene.source(latest.get().wave(), wave.title(), wave.path())));
  }

  private static String told(Optional<Figure> figure, Scene scene) {
    return figure
        .map(one -> String.format(scene.texts().language().locale(), "%.1f", one.mean()))
        .orElse(scene.say("document.few"));
  }
}
