package se.utmana.app.systemmap.format.sketch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.utmana.app.web.Phrase;

/**
 * A system map as a file holds it.
 *
 * @param format the kind of file that it was read from, or is for
 * @param title may be empty
 * @param about what the file says of the map, or where its boundary is; may be empty
 * @param factors in the order of the file
 * @param links between the factors, at most one from each to each, in the order of the file
 * @param leftovers what the file holds that has no place here
 */
public record MapSketch(
    MapFormat format,
    Phrase title,
    Phrase about,
    List<SketchFactor> factors,
    List<SketchLink> links,
    List<Leftover> leftovers) {

  public MapSketch {
    factors = List.copyOf(factors);
    links = List.copyOf(links);
    leftovers = List.copyOf(leftovers);
  }

  /**
   * The kinds of links of which a person should say which mean + and which −, with a guess for
   * each; empty when the file itself says the signs.
   */
  public List<FoundStyle> styles() {
    var counts = new TreeMap<String, Integer>();
    for (var link : links) {
      if (link.style() != null) {
        counts.merge(link.style(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(one -> new FoundStyle(one.getKey(), one.getValue(), SignWords.guess(one.getKey())))
        .toList();
  }

  /** The same map where every link of a kind has the sign that was chosen for the kind. */
  public MapSketch withSigns(Map<String, Integer> byStyle) {
    var signed =
        links.stream()
            .map(
                link ->
                    link.style() == null
                        ? link
                        : link.withSign(byStyle.getOrDefault(link.style(), link.sign())))
            .toList();
    return new MapSketch(format, title, about, factors, signed, leftovers);
  }
}
