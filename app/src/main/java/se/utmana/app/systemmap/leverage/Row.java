package se.utmana.app.systemmap.leverage;

import org.jspecify.annotations.Nullable;
import se.utmana.analysis.systemmap.leverage.Leverage;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.analysis.MapAnalysis;

/**
 * One factor with what is known of where a push would matter.
 *
 * @param disputed how many of its links somebody disputes
 * @param lever the choice that stands, null when it is not chosen
 */
record Row(Factor factor, Leverage measures, Part part, int disputed, @Nullable Lever lever) {

  static Row of(MapAnalysis analysis, Leverage measures, @Nullable Lever lever) {
    var graph = analysis.graph();
    var factor = graph.factor(measures.factor());
    int disputed = 0;
    for (int link = 0; link < graph.map().links(); link++) {
      boolean touches =
          graph.map().from(link) == measures.factor() || graph.map().to(link) == measures.factor();
      if (touches && graph.tally(graph.link(link).id()).standing().isDisputed()) {
        disputed++;
      }
    }
    var part = Part.of(measures, 1.0 / graph.map().factors());
    return new Row(factor, measures, part, disputed, lever);
  }
}
