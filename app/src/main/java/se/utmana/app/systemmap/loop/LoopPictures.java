package se.utmana.app.systemmap.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.Spot;
import se.utmana.app.systemmap.analysis.MapGraph;
import se.utmana.app.systemmap.drawing.MapPicture;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws a loop: alone as a ring, and lit up on the whole map. */
final class LoopPictures {

  /** On a larger map one finds nothing. */
  private static final int MOST_FACTORS = 60;

  private static final double BOX = 168;
  private static final double LEAST_WIDTH = 230;
  private static final double LEAST_HEIGHT = 165;

  private final MapRoom inside;
  private final MapGraph graph;
  private final Texts texts;

  LoopPictures(MapRoom inside, MapGraph graph, Texts texts) {
    this.inside = inside;
    this.graph = graph;
    this.texts = texts;
  }

  /** The loop alone, clockwise from the top. */
  Svg.Picture ring(FoundLoop loop, int step) {
    var placed = new ArrayList<Factor>();
    int all = loop.length();
    double width = Math.max(LEAST_WIDTH, BOX * all / 4.2);
    double height = Math.max(LEAST_HEIGHT, 38.0 * all);
    for (int i = 0; i < all; i++) {
      double angle = 2 * Math.PI * i / all - (all == 2 ? Math.PI : Math.PI / 2);
      var spot = new Spot(width * Math.cos(angle), height * Math.sin(angle));
      placed.add(at(loop.factors().get(i), spot));
    }
    var content = new MapContent(graph.content().number(), placed, loop.links());
    return new MapPicture(inside, content, texts, graph.tallies())
        .named("ring", texts.get(LoopWords.key(loop.polarity())), LoopWords.of(loop, texts))
        .lit(loop.linkIds(), step)
        .round(texts.get(LoopWords.key(loop.polarity()) + ".middle"))
        .draw();
  }

  /** The loop on the map, for maps that one can look at whole. */
  Optional<Svg.Picture> whole(FoundLoop loop, int step) {
    if (graph.content().factors().size() > MOST_FACTORS) {
      return Optional.empty();
    }
    return Optional.of(
        new MapPicture(inside, graph.content(), texts, graph.tallies())
            .lit(loop.linkIds(), step)
            .draw());
  }

  private static Factor at(Factor one, Spot spot) {
    return new Factor(
        one.id(),
        one.label(),
        one.description(),
        one.basis(),
        one.source(),
        one.unit(),
        one.indicator(),
        one.level(),
        one.affected(),
        "",
        spot,
        List.of());
  }
}
