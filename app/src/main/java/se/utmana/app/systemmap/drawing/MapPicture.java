package se.utmana.app.systemmap.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.position.Tally;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** Draws a map: factors as boxes, links as bent arrows with their signs. */
public final class MapPicture {

  private static final double MARGIN = 24;

  private final MapRoom inside;
  private final MapContent content;
  private final Texts texts;
  private final Map<LinkId, Tally> tallies;
  private final Map<FactorId, Box> boxes = new LinkedHashMap<>();
  private final List<LinkId> lit = new ArrayList<>();
  private final Set<FactorId> passed = new HashSet<>();
  private String id = "map";
  private String title;
  private String about;
  private String middle = "";
  private int now;

  /**
   * Places every factor.
   *
   * @param tallies how members stand to each link
   */
  public MapPicture(MapRoom inside, MapContent content, Texts texts, Map<LinkId, Tally> tallies) {
    this.inside = inside;
    this.content = content;
    this.texts = texts;
    this.tallies = tallies;
    this.title = inside.title(texts.language());
    this.about =
        texts.get("systemmap.picture.about", content.factors().size(), content.links().size());
    var spots = Spots.of(content);
    for (var factor : content.factors()) {
      var spot = spots.get(factor.id());
      if (spot != null) {
        boxes.put(factor.id(), Box.of(spot, factor.group(), factor.label().in(texts.language())));
      }
    }
  }

  /** The same for a picture of a part of the map, under another name on the page. */
  public MapPicture named(String id, String title, String about) {
    this.id = id;
    this.title = title;
    this.about = about;
    return this;
  }

  /**
   * Lights up a chain of links; what is beside it fades.
   *
   * @param links in turn
   * @param step the one that stands out, from 1; 0 for none
   */
  public MapPicture lit(List<LinkId> links, int step) {
    lit.addAll(links);
    now = step;
    content.links().stream()
        .filter(one -> links.contains(one.id()))
        .forEach(one -> passed.addAll(List.of(one.from(), one.to())));
    return this;
  }

  /** A ring, whose links bend outwards, with words in its middle. */
  public MapPicture round(String middle) {
    this.middle = middle;
    return this;
  }

  /** The picture; every factor in it leads to its page. */
  public Svg.Picture draw() {
    double left = boxes.values().stream().mapToDouble(Box::left).min().orElse(0) - MARGIN;
    double top = boxes.values().stream().mapToDouble(Box::top).min().orElse(0) - MARGIN;
    double right =
        boxes.values().stream().mapToDouble(one -> one.left() + Box.WIDTH).max().orElse(0);
    double bottom =
        boxes.values().stream().mapToDouble(one -> one.top() + one.height()).max().orElse(0);
    var moved = new LinkedHashMap<FactorId, Box>();
    boxes.forEach((id, box) -> moved.put(id, box.moved(-left, -top)));
    var svg = Svg.links(id, right - left + MARGIN, bottom - top + MARGIN, title, about);
    content.links().forEach(link -> link(svg, link, moved));
    content.factors().forEach(one -> factor(svg, one.id(), moved));
    if (!middle.isEmpty()) {
      svg.text("m-middle", -left, 7 - top, "middle", 22, middle);
    }
    return svg.end();
  }

  private void link(Svg svg, CausalLink link, Map<FactorId, Box> moved) {
    var from = moved.get(link.from());
    var to = moved.get(link.to());
    if (from == null || to == null) {
      return;
    }
    var curve = Curve.between(from, to, !middle.isEmpty());
    var look = tallies.getOrDefault(link.id(), Tally.NONE).standing();
    var width = " m-" + link.confidence().name().toLowerCase(texts.language().locale());
    svg.group("m-link m-" + look.code() + light(link.id()), content.says(link, texts));
    svg.path("m-line" + width + (look.isDisputed() ? " m-dashed" : ""), curve.line());
    svg.path("m-head", curve.head());
    if (link.delayed()) {
      svg.path("m-bars", curve.bars());
    }
    if (link.sign() != Sign.UNKNOWN || link.confidence() == Confidence.LOW) {
      double x = curve.x(0.82);
      double y = curve.y(0.82);
      svg.circle("m-sign", x, y, 9);
      svg.text("m-mark", x, y + 5.5, "middle", 16, link.sign().mark());
    }
    svg.endGroup();
  }

  /** How a link shows that it is part of a chain, and where in it. */
  private String light(LinkId link) {
    if (lit.isEmpty()) {
      return "";
    }
    int step = lit.indexOf(link) + 1;
    if (step == 0) {
      return " m-dim";
    }
    return " m-lit m-step-" + step + (step == now ? " m-now" : "");
  }

  private void factor(Svg svg, FactorId id, Map<FactorId, Box> moved) {
    var box = moved.get(id);
    if (box == null) {
      return;
    }
    svg.group(lit.isEmpty() || passed.contains(id) ? "m-factor" : "m-factor m-dim", null);
    svg.link(inside.path("factors/" + id), content.label(id, texts.language()));
    svg.rect("m-box", box.left(), box.top(), Box.WIDTH, box.height(), 8);
    double x = box.middle().x();
    if (!box.eyebrow().isEmpty()) {
      svg.text("p-soft", x, box.baseline(-1), "middle", 12, box.eyebrow());
    }
    for (int line = 0; line < box.lines().size(); line++) {
      svg.text("p-text", x, box.baseline(line), "middle", Box.TYPE, box.lines().get(line));
    }
    svg.endLink();
    svg.endGroup();
  }
}
