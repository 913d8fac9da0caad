package se.utmana.app.systemmap.analysis;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMapId;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.systemmap.position.Tally;

/** The analyses of all maps, each computed once for a version of its map and how people stand. */
@Component
public class Analyses {

  private static final int KEPT = 24;
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private record Version(SystemMapId map, int number, Map<LinkId, Tally> tallies) {}

  private final SystemMaps maps;
  private final Positions positions;
  private final Kept<Version, MapAnalysis> kept;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("map-analysis-", 0).factory());

  Analyses(SystemMaps maps, Positions positions) {
    this.maps = maps;
    this.positions = positions;
    this.kept = new Kept<>(KEPT, workers);
  }

  /** The analysis if it is there within a moment; otherwise what is being computed. */
  public Result<MapAnalysis> of(SystemMap map) {
    return computed(map).within(PATIENCE);
  }

  /** The analysis, waited for: for programs and files. */
  public MapAnalysis get(SystemMap map) {
    return computed(map).get();
  }

  private Kept<Version, MapAnalysis>.Computation computed(SystemMap map) {
    var now = maps.find(map.space(), map.id()).orElse(map);
    var tallies = positions.tallies(now);
    return kept.of(
        new Version(now.id(), now.number(), tallies),
        progress -> MapAnalysis.of(MapGraph.of(maps.content(now), tallies), progress));
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }
}
