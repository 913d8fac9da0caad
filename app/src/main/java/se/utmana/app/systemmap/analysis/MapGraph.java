package se.utmana.app.systemmap.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Sign;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.position.Tally;

/**
 * A map as the mathematics takes it, and the way back from its numbers to factors and links. Every
 * page, file and program that computes anything of a map does so from this.
 */
public final class MapGraph {

  private final MapContent content;
  private final Map<LinkId, Tally> tallies;
  private final CausalMap map;
  private final Factor[] factors;
  private final CausalLink[] links;
  private final Map<LinkId, Integer> numbers = new HashMap<>();

  private MapGraph(MapContent content, Map<LinkId, Tally> tallies) {
    this.content = content;
    this.tallies = Map.copyOf(tallies);
    var there = content.byId();
    var builder = CausalMap.builder();
    content.factors().forEach(one -> builder.factor(key(one.id())));
    content.links().stream()
        .filter(one -> there.containsKey(one.from()) && there.containsKey(one.to()))
        .forEach(one -> builder.link(edge(one)));
    this.map = builder.build();
    this.factors = new Factor[map.factors()];
    this.links = new CausalLink[map.links()];
    content.factors().forEach(one -> factors[number(one.id()).orElseThrow()] = one);
    for (var link : content.links()) {
      var from = number(link.from());
      var to = number(link.to());
      if (from.isPresent() && to.isPresent()) {
        int number = map.findLink(from.getAsInt(), to.getAsInt()).orElseThrow();
        links[number] = link;
        numbers.put(link.id(), number);
      }
    }
  }

  /**
   * The map with how sure each link is.
   *
   * @param tallies how members stand to the links: what they doubt or dispute counts as less sure
   */
  public static MapGraph of(MapContent content, Map<LinkId, Tally> tallies) {
    return new MapGraph(content, tallies);
  }

  /** The map as it is drawn, whatever people think of it. */
  public static MapGraph of(MapContent content) {
    return of(content, Map.of());
  }

  private se.utmana.analysis.systemmap.CausalLink edge(CausalLink link) {
    return new se.utmana.analysis.systemmap.CausalLink(
        key(link.from()),
        key(link.to()),
        switch (link.sign()) {
          case PLUS -> Sign.PLUS;
          case MINUS -> Sign.MINUS;
          case UNKNOWN -> Sign.UNKNOWN;
        },
        se.utmana.analysis.systemmap.CausalLink.weightOf(link.strength()),
        link.delayed(),
        confidence(link.confidence(), tally(link.id())));
  }

  /**
   * How sure a link is, 0 to 1: what those who drew it say, times the part of all voices, theirs
   * included, that speak for it. A doubt speaks for it by half.
   */
  static double confidence(Confidence said, Tally tally) {
    double drawn =
        switch (said) {
          case LOW -> 0.3;
          case MEDIUM -> 0.6;
          case HIGH -> 0.9;
        };
    return drawn * (1 + tally.agree() + tally.doubt() / 2.0) / (1 + tally.all());
  }

  private static String key(FactorId id) {
    return id.toString();
  }

  public MapContent content() {
    return content;
  }

  /** The numbers that the mathematics uses: factors in the order in which they were made. */
  public CausalMap map() {
    return map;
  }

  public Factor factor(int number) {
    return factors[number];
  }

  public CausalLink link(int number) {
    return links[number];
  }

  public List<CausalLink> links(List<Integer> numbers) {
    return numbers.stream().map(this::link).toList();
  }

  public OptionalInt number(FactorId id) {
    return map.find(key(id));
  }

  public OptionalInt number(LinkId id) {
    var number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** How members stand to a link. */
  public Tally tally(LinkId id) {
    return tallies.getOrDefault(id, Tally.NONE);
  }

  /** How members stand to all links that anybody took a stand on. */
  public Map<LinkId, Tally> tallies() {
    return tallies;
  }
}
