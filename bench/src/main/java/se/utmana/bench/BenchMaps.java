package se.utmana.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.Sign;

/** Maps to measure on, and the same ones as the peer takes them. */
final class BenchMaps {

  private BenchMaps() {}

  /** A generated map that is kept as a file: from, to, sign, weight, delay. */
  static CausalMap kept(String name) {
    var map = CausalMap.builder();
    var file = Objects.requireNonNull(BenchMaps.class.getResourceAsStream("/maps/" + name));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (var line : reader.lines().toList()) {
        var cells = line.split("\t", -1);
        map.link(
            new CausalLink(
                cells[0],
                cells[1],
                cells[2].equals("1") ? Sign.PLUS : Sign.MINUS,
                Double.parseDouble(cells[3]),
                cells[4].equals("1"),
                0.6));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return map.build();
  }

  /** Links drawn evenly between factors. */
  static CausalMap uniform(int factors, int links, long seed) {
    var random = new Random(seed);
    CausalMapBuilder map = CausalMap.builder();
    for (var factor = 0; factor < factors; factor++) {
      map.factor(String.valueOf(factor));
    }
    Set<Long> taken = new HashSet<>();
    while (taken.size() < links) {
      long from = random.nextInt(factors);
      long to = random.nextInt(factors);
      if (from != to && taken.add(from * factors + to)) {
        map.link(CausalLink.of(String.valueOf(from), String.valueOf(to), Sign.PLUS, 0.5));
      }
    }
    return map.build();
  }

  static Graph<Integer, DefaultEdge> forPeer(CausalMap map) {
    var graph = new SimpleDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class);
    for (var factor = 0; factor < map.factors(); factor++) {
      graph.addVertex(factor);
    }
    for (var link = 0; link < map.links(); link++) {
      graph.addEdge(map.from(link), map.to(link));
    }
    return graph;
  }
}
