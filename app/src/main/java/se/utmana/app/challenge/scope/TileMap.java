package se.utmana.app.challenge.scope;

import java.util.Map;
import se.utmana.app.space.Places;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * The 21 regions as tiles of one size, each about where it lies: a large region weighs no more than
 * a small one. A tile leads to the challenges of its region.
 */
final class TileMap {

  private static final double SIZE = 56;
  private static final double STEP = 60;

  /** The letters of each county and its place, column and row. */
  private static final Map<String, Tile> TILES =
      Map.ofEntries(
          Map.entry("25", new Tile("BD", 2, 0)),
          Map.entry("24", new Tile("AC", 2, 1)),
          Map.entry("23", new Tile("Z", 1, 2)),
          Map.entry("22", new Tile("Y", 2, 2)),
          Map.entry("20", new Tile("W", 1, 3)),
          Map.entry("21", new Tile("X", 2, 3)),
          Map.entry("17", new Tile("S", 0, 4)),
          Map.entry("18", new Tile("T", 1, 4)),
          Map.entry("19", new Tile("U", 2, 4)),
          Map.entry("03", new Tile("C", 3, 4)),
          Map.entry("14", new Tile("O", 0, 5)),
          Map.entry("05", new Tile("E", 1, 5)),
          Map.entry("04", new Tile("D", 2, 5)),
          Map.entry("01", new Tile("AB", 3, 5)),
          Map.entry("13", new Tile("N", 0, 6)),
          Map.entry("06", new Tile("F", 1, 6)),
          Map.entry("08", new Tile("H", 2, 6)),
          Map.entry("09", new Tile("I", 3, 6)),
          Map.entry("12", new Tile("M", 0, 7)),
          Map.entry("07", new Tile("G", 1, 7)),
          Map.entry("10", new Tile("K", 2, 7)));

  private final Texts texts;
  private final String path;
  private final Filter filter;

  private record Tile(String letters, int column, int row) {}

  TileMap(Texts texts, String path, Filter filter) {
    this.texts = texts;
    this.path = path;
    this.filter = filter;
  }

  Svg.Picture draw(Map<String, Long> byRegion) {
    var title = texts.get("challenge.map.title");
    var svg = Svg.links("regions", 4 * STEP, 8 * STEP, title, texts.get("challenge.map.about"));
    for (var region : Places.regions()) {
      var tile = TILES.get(region.code());
      if (tile == null) {
        throw new IllegalStateException("No tile for region " + region.code());
      }
      draw(svg, region, tile, byRegion.getOrDefault(region.code(), 0L));
    }
    return svg.end();
  }

  private void draw(Svg svg, Places.Region region, Tile tile, long count) {
    var isChosen = filter.region().equals(region.code());
    var left = 2 + tile.column() * STEP;
    var top = 2 + tile.row() * STEP;
    var name = region.county().in(texts.language());
    var href = path + filter.in(isChosen ? "" : region.code()).query();
    svg.link(href, texts.get("challenge.map.tile", name, count));
    svg.rect(
        (count > 0 ? "p-tile p-tile-some" : "p-tile") + (isChosen ? " p-tile-chosen" : ""),
        left,
        top,
        SIZE,
        SIZE,
        6);
    var words = count > 0 ? "p-tile-words-some" : "p-soft";
    svg.text(words, left + SIZE / 2, top + 22, "middle", 14, tile.letters());
    svg.text(words, left + SIZE / 2, top + 44, "middle", 18, texts.number(count));
    svg.endLink();
  }
}
