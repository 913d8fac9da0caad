package se.utmana.app.thread.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utmana.app.space.Space;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * Draws a walk as stations from the earliest at the top to the latest at the bottom, a step further
 * in for each step, so that it fits a phone.
 */
final class WalkPicture {

  private static final double WIDTH = 360;
  private static final double ROW = 66;
  private static final double INDENT = 20;
  private static final double LEFT = 14;
  private static final double TOP = 30;
  private static final double LETTER = 7.3;
  private static final double SIZE = 14.5;

  private final Walk walk;
  private final Space space;
  private final Texts texts;
  private final int first;
  private final Svg svg;
  private final Map<UUID, Double> xs = new HashMap<>();
  private final Map<UUID, Double> ys = new HashMap<>();

  private WalkPicture(Walk walk, Space space, Texts texts) {
    this.walk = walk;
    this.space = space;
    this.texts = texts;
    this.first = walk.stations().getFirst().step();
    this.svg =
        Svg.links(
            "walk",
            WIDTH,
            TOP + ROW * walk.stations().size() - 14,
            texts.get("thread.walk.picture"),
            texts.get("thread.walk.picture.about", walk.stations().size()));
  }

  static Svg.Picture of(Walk walk, Space space, Texts texts) {
    var picture = new WalkPicture(walk, space, texts);
    picture.place();
    walk.strands().forEach(picture::draw);
    walk.stations().forEach(picture::draw);
    return picture.svg.end();
  }

  private void place() {
    double y = TOP;
    for (var station : walk.stations()) {
      xs.put(station.face().id(), LEFT + INDENT * (station.step() - first));
      ys.put(station.face().id(), y);
      y += ROW;
    }
  }

  private void draw(Strand strand) {
    var x1 = xs.get(strand.earlier());
    var x2 = xs.get(strand.later());
    var y1 = ys.get(strand.earlier());
    var y2 = ys.get(strand.later());
    if (x1 == null || x2 == null || y1 == null || y2 == null || y1 >= y2) {
      return;
    }
    // Down beside the earlier station, then round the corner to the later one.
    var down = "M" + Svg.point(x1, y1) + "L" + Svg.point(x1, y2 - 8);
    var round = "Q" + Svg.point(x1, y2) + " " + Svg.point(x1 + 8, y2) + "L" + Svg.point(x2, y2);
    svg.path("walk-strand", x2 > x1 ? down + round : down + "L" + Svg.point(x2, y2));
  }

  private void draw(Station station) {
    var id = station.face().id();
    var x = xs.getOrDefault(id, LEFT);
    var y = ys.getOrDefault(id, TOP);
    var title = station.face().title().in(texts.language());
    var kind = kind(station);
    if (station.isHere()) {
      svg.group("walk-here", null);
    } else {
      svg.link(space.path() + "/thread/" + id, kind + ": " + title);
    }
    svg.circle(station.isHere() ? "walk-stop here" : "walk-stop", x, y, station.isHere() ? 9 : 7);
    svg.text("walk-kind", x + 16, y - 8, "start", 12.5, kind);
    var lines = lines(title, (int) ((WIDTH - x - 20) / LETTER));
    for (int i = 0; i < lines.size(); i++) {
      var css = station.isHere() ? "walk-name here" : "walk-name";
      svg.text(css, x + 16, y + 8 + 17 * i, "start", SIZE, lines.get(i));
    }
    if (station.isHere()) {
      svg.endGroup();
    } else {
      svg.endLink();
    }
  }

  /** What it is, and how one came to it. */
  private String kind(Station station) {
    var kind = texts.get(station.face().kind());
    if (station.isHere()) {
      return kind;
    }
    return walk.towards(station)
        .map(one -> station.step() > 0 ? one.relation().forward() : one.relation().backward())
        .map(key -> texts.get(key) + " · " + kind)
        .orElse(kind);
  }

  /** At most two lines, the second with an ellipsis when there is more. */
  static List<String> lines(String title, int letters) {
    var lines = new ArrayList<String>();
    var rest = title.strip();
    while (!rest.isEmpty() && lines.size() < 2) {
      var end = rest.length() <= letters ? rest.length() : rest.lastIndexOf(' ', letters);
      end = end <= 0 ? Math.min(letters, rest.length()) : end;
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      var last = lines.removeLast();
      lines.add(last.substring(0, Math.min(last.length(), letters - 1)).strip() + "…");
    }
    return lines;
  }
}
