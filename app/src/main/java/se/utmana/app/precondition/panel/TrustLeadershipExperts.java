package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.result.Figure;

/** Mandates are written, and it is safe to say what does not work. */
@Component
class TrustLeadershipExperts implements Watcher {

  private final Mandates mandates;
  private final LatestTrust trust;
  private final TrustWaves waves;
  private final Trying trying;

  TrustLeadershipExperts(Mandates mandates, LatestTrust trust, TrustWaves waves, Trying trying) {
    this.mandates = mandates;
    this.trust = trust;
    this.waves = waves;
    this.trying = trying;
  }

  @Override
  public Precondition of() {
    return Precondition.TRUST_LEADERSHIP_EXPERTS;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(written(space), safe(space), trying.decided(space));
  }

  private Light written(SpaceId space) {
    var all = mandates.list(space);
    if (all.isEmpty()) {
      return Light.unrecorded("precondition.vertical.mandate.none");
    }
    var today = waves.today();
    var valid =
        all.stream()
            .filter(
                one ->
                    switch (one.on(today)) {
                      case VALID, ENDING -> true;
                      case COMING, ENDED -> false;
                    })
            .map(TrustLeadershipExperts::evidence)
            .toList();
    return Light.of("precondition.vertical.mandate", List.of(valid.size()), valid);
  }

  private static Evidence evidence(Mandate one) {
    return new Evidence(one.scope(), "missions/mandates");
  }

  private Light safe(SpaceId space) {
    var latest = trust.of(space);
    var figure = latest.flatMap(one -> one.reading().said().item(TrustItem.V2).whole());
    if (figure.isEmpty()) {
      return Light.unrecorded("precondition.vertical.safe.none");
    }
    return Light.of(
        "precondition.vertical.safe",
        List.of(figure.get().mean()),
        figure.get().mean() >= Figure.WEAK ? latest.get().evidence() : List.of());
  }
}
