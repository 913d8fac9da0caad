package se.utmana.app.systemmap.analysis;

import java.util.List;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.Page;

/** What people see while a large map is computed: it looks again by itself. */
public record AnalysingPage(MapRoom inside, MapAnalysis.Step step) implements Page {

  /** How many of the steps are done. */
  public int done() {
    return List.of(MapAnalysis.Step.values()).indexOf(step);
  }

  /** How many steps there are. */
  public int all() {
    return MapAnalysis.Step.values().length;
  }
}
