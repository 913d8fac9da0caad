package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.commitment.Punctuality;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.result.Figure;

/** Trust is asked about, is good or rising, and promises are kept. */
@Component
class TrustBetweenActors implements Watcher {

  private static final double KEPT = 0.8;

  private final LatestTrust trust;
  private final Punctuality punctuality;

  TrustBetweenActors(LatestTrust trust, Punctuality punctuality) {
    this.trust = trust;
    this.punctuality = punctuality;
  }

  @Override
  public Precondition of() {
    return Precondition.TRUST_BETWEEN_ACTORS;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(asked(space), index(space), kept(space));
  }

  private Light asked(SpaceId space) {
    var latest = trust.of(space);
    if (latest.isEmpty()) {
      return Light.unrecorded("precondition.trust.asked.none");
    }
    var closed = latest.get().wave().draft().closesOn();
    return Light.of(
        "precondition.trust.asked",
        List.of(closed.toString()),
        trust.isWithinAYear(closed) ? latest.get().evidence() : List.of());
  }

  private Light index(SpaceId space) {
    var latest = trust.of(space);
    var index = latest.flatMap(one -> one.reading().said().index(Scale.ACTOR).whole());
    if (index.isEmpty()) {
      return Light.unrecorded("precondition.trust.index.none");
    }
    var isRising = latest.get().reading().change(Scale.ACTOR).map(one -> one.isUp()).orElse(false);
    var isGood = index.get().mean() >= Figure.WEAK;
    return Light.of(
        "precondition.trust.index",
        List.of(index.get().mean(), isRising ? 1 : 0),
        isGood || isRising ? latest.get().evidence() : List.of());
  }

  private Light kept(SpaceId space) {
    var kept = punctuality.of(space);
    if (kept.due() == 0) {
      return Light.unrecorded("precondition.trust.kept.none");
    }
    var evidence =
        kept.inTime().stream().map(one -> new Evidence(one.promise().text(), one.path())).toList();
    return Light.of(
        "precondition.trust.kept",
        List.of(kept.inTime().size(), kept.due()),
        kept.share() >= KEPT ? evidence : List.of());
  }
}
