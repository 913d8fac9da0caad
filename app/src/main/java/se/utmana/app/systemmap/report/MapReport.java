package se.utmana.app.systemmap.report;

import java.util.List;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.influence.Centrality;
import se.utmana.analysis.systemmap.influence.Drivers;
import se.utmana.analysis.systemmap.influence.Influence;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.LoopOptions;
import se.utmana.analysis.systemmap.loops.Loops;
import se.utmana.analysis.systemmap.loops.ShortList;
import se.utmana.analysis.systemmap.whatif.Answer;
import se.utmana.analysis.systemmap.whatif.WhatIf;
import se.utmana.app.systemmap.format.sketch.MapSketch;

/**
 * All that is computed of a map in a file.
 *
 * @param draws how many weights the what-if drew: fewer for large maps
 * @param levers what pushing each factor alone does, by its number; none for large maps
 */
record MapReport(
    String file,
    MapSketch sketch,
    CausalMap map,
    Loops loops,
    List<Loop> shortList,
    Centrality centrality,
    Influence influence,
    Drivers drivers,
    int draws,
    WhatIf whatIf,
    List<Answer> levers) {

  private static final long AFFORDABLE = 80_000_000;
  private static final int FEWEST_DRAWS = 36;
  private static final int MOST_LEVERS = 500;

  static MapReport of(String file, MapSketch raw, int longest) {
    MapSketch sketch = SketchGraph.signed(raw);
    CausalMap map = SketchGraph.of(sketch);
    int draws = draws(map);
    WhatIf whatIf = WhatIf.of(map, draws, WhatIf.USUAL_SEED);
    return new MapReport(
        file,
        sketch,
        map,
        Loops.of(map, LoopOptions.USUAL.upTo(longest)),
        ShortList.of(map),
        Centrality.of(map),
        Influence.of(map),
        Drivers.of(map),
        draws,
        whatIf,
        map.factors() > MOST_LEVERS ? List.of() : whatIf.pushEach());
  }

  /** Every factor is pushed with every draw: what one has to wait for grows with both. */
  private static int draws(CausalMap map) {
    long each = Math.max(1, (long) map.factors() * (map.factors() + map.links()));
    return Math.clamp(AFFORDABLE / each, FEWEST_DRAWS, WhatIf.USUAL_DRAWS);
  }
}
