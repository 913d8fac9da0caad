package se.utmana.app.systemmap.analysis;

import java.util.List;
import java.util.function.Consumer;
import se.utmana.analysis.systemmap.leverage.Leverage;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.LoopOptions;
import se.utmana.analysis.systemmap.loops.Loops;
import se.utmana.analysis.systemmap.loops.ShortList;
import se.utmana.analysis.systemmap.whatif.WhatIf;

/**
 * What is computed of one version of a map.
 *
 * @param loops all loops of at most eight links counted, the thousand strongest kept
 * @param shortList the few loops that together show every link that is in one
 * @param leverage every factor with the usual measures, by its number
 * @param whatIf to be asked what would happen
 */
public record MapAnalysis(
    MapGraph graph, Loops loops, List<Loop> shortList, List<Leverage> leverage, WhatIf whatIf) {

  private static final int KEPT = 1_000;
  private static final int FEWEST_DRAWS = 180;
  private static final long AFFORDABLE = 400_000;

  /** What is being computed, as people are told while they wait. */
  public enum Step {
    WAITING,
    LOOPS,
    SHORT_LIST,
    LEVERAGE,
    WHAT_IF;

    /** The key of its name. */
    public String key() {
      return "systemmap.analysis." + name();
    }
  }

  public static MapAnalysis of(MapGraph graph) {
    return of(graph, step -> {});
  }

  static MapAnalysis of(MapGraph graph, Consumer<Step> progress) {
    var map = graph.map();
    progress.accept(Step.LOOPS);
    var usual = LoopOptions.USUAL;
    var loops = Loops.of(map, new LoopOptions(usual.longest(), KEPT, usual.limit()));
    progress.accept(Step.SHORT_LIST);
    var shortList = ShortList.of(map);
    progress.accept(Step.LEVERAGE);
    var leverage = Leverage.of(map, loops);
    progress.accept(Step.WHAT_IF);
    int elements = map.factors() + map.links();
    int draws = Math.clamp(AFFORDABLE / (elements + 1), FEWEST_DRAWS, WhatIf.USUAL_DRAWS);
    var whatIf = WhatIf.of(map, draws, WhatIf.USUAL_SEED);
    return new MapAnalysis(graph, loops, shortList, leverage, whatIf);
  }
}
