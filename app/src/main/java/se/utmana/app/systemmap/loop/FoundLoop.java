package se.utmana.app.systemmap.loop;

import java.util.List;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.analysis.systemmap.loops.Polarity;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.analysis.MapGraph;

/**
 * A loop of a map with what stands on the map.
 *
 * @param loop as it was computed
 * @param factors the cause of each link, in turn
 * @param links in turn
 * @param disputed those of them that somebody disputes
 */
record FoundLoop(
    LoopId id, Loop loop, List<Factor> factors, List<CausalLink> links, List<CausalLink> disputed) {

  static FoundLoop of(MapGraph graph, Loop loop) {
    var links = graph.links(loop.links());
    return new FoundLoop(
        LoopId.of(links.stream().map(CausalLink::id).toList()),
        loop,
        loop.factors().stream().map(graph::factor).toList(),
        links,
        links.stream().filter(one -> graph.tally(one.id()).standing().isDisputed()).toList());
  }

  Polarity polarity() {
    return loop.polarity();
  }

  boolean delayed() {
    return loop.delayed();
  }

  /** Whether it is another loop, or none, if those who dispute one of its links are right. */
  boolean isContested() {
    return !disputed.isEmpty();
  }

  int length() {
    return links.size();
  }

  List<LinkId> linkIds() {
    return links.stream().map(CausalLink::id).toList();
  }

  /** The factor that a step leads to, the last one back to the first. */
  Factor after(int step) {
    return factors.get((step + 1) % factors.size());
  }

  List<Integer> steps() {
    return IntStream.range(0, links.size()).boxed().toList();
  }
}
