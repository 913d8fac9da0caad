package se.utmana.app.systemmap.loop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.utmana.analysis.systemmap.loops.Loop;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.analysis.MapAnalysis;

/**
 * The loops of one version of a map.
 *
 * @param few the short list: together they show every link that is in a loop
 * @param all the strongest, strongest first
 */
record LoopBook(MapAnalysis analysis, List<FoundLoop> few, List<FoundLoop> all) {

  static LoopBook of(MapAnalysis analysis) {
    var graph = analysis.graph();
    return new LoopBook(
        analysis,
        analysis.shortList().stream().map(one -> FoundLoop.of(graph, one)).toList(),
        analysis.loops().strongest().stream().map(one -> FoundLoop.of(graph, one)).toList());
  }

  /** All that go through a factor. */
  List<FoundLoop> through(FactorId factor) {
    return all.stream()
        .filter(loop -> loop.factors().stream().anyMatch(one -> one.id().equals(factor)))
        .toList();
  }

  Optional<FoundLoop> find(LoopId id) {
    return Stream.concat(few.stream(), all.stream()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** The loop of these links, empty when the map no longer has all of them. */
  Optional<FoundLoop> of(List<LinkId> links) {
    var graph = analysis.graph();
    var numbers =
        links.stream().map(graph::number).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt);
    var there = numbers.toList();
    return there.size() == links.size() && !there.isEmpty()
        ? Optional.of(FoundLoop.of(graph, Loop.of(graph.map(), there)))
        : Optional.empty();
  }

  /** Those that somebody has named, by the name's loop. */
  Map<LoopId, FoundLoop> named(List<LoopName> names) {
    var found = new LinkedHashMap<LoopId, FoundLoop>();
    names.forEach(name -> of(name.links()).ifPresent(loop -> found.put(name.loop(), loop)));
    return found;
  }
}
