package se.utmana.app.systemmap.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.Sign;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.FoundStyle;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchLink;

/** A map from a file as the mathematics takes it: factors are known by their ids in the file. */
final class SketchGraph {

  private static final double UNSAID = 0.6;
  private static final Map<String, Double> WORDS =
      Map.of("low", 0.3, "medium", UNSAID, "high", 0.9);

  private SketchGraph() {}

  /** The sketch with the signs that the names of its kinds of links speak of. */
  static MapSketch signed(MapSketch sketch) {
    return sketch.withSigns(
        sketch.styles().stream().collect(Collectors.toMap(FoundStyle::name, FoundStyle::guess)));
  }

  static CausalMap of(MapSketch sketch) {
    CausalMapBuilder map = CausalMap.builder();
    sketch.factors().forEach(factor -> map.factor(factor.id()));
    sketch.links().forEach(link -> map.link(link(link)));
    return map.build();
  }

  private static CausalLink link(SketchLink link) {
    return new CausalLink(
        link.from(),
        link.to(),
        link.sign() == 0 ? Sign.UNKNOWN : link.sign() > 0 ? Sign.PLUS : Sign.MINUS,
        link.weight(),
        link.delayed(),
        confidence(link.detail(Detail.CONFIDENCE)));
  }

  private static double confidence(String said) {
    try {
      double number = Double.parseDouble(said);
      return number >= 0 && number <= 1 ? number : UNSAID;
    } catch (NumberFormatException e) {
      return WORDS.getOrDefault(said.strip().toLowerCase(Locale.ROOT), UNSAID);
    }
  }
}
