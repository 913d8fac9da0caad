package se.utmana.app.systemmap.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.drawing.Point;
import se.utmana.analysis.drawing.StressLayout;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.Spot;

/** Where every factor of a map stands: where somebody put it, or where the layout puts it. */
public final class Spots {

  private static final StressLayout LAYOUT = new StressLayout(Box.WIDTH + 50, Box.HIGHEST + 36);

  private Spots() {}

  /** The spots of all factors, in their order. */
  public static Map<FactorId, Spot> of(MapContent content) {
    var places = new ArrayList<@Nullable Point>();
    var index = new HashMap<FactorId, Integer>();
    for (var factor : content.factors()) {
      var spot = factor.spot();
      index.put(factor.id(), places.size());
      places.add(spot == null ? null : new Point(spot.x(), spot.y()));
    }
    var links = new ArrayList<int[]>();
    for (var link : content.links()) {
      var from = index.get(link.from());
      var to = index.get(link.to());
      if (from != null && to != null) {
        links.add(new int[] {from, to});
      }
    }
    gather(content, places, links);
    var placed = LAYOUT.place(places, links);
    var spots = new LinkedHashMap<FactorId, Spot>();
    for (int i = 0; i < content.factors().size(); i++) {
      var point = placed.get(i);
      spots.put(content.factors().get(i).id(), new Spot(point.x(), point.y()));
    }
    return spots;
  }

  /** Each group has a middle that nobody sees, which its factors hang on: so they stay together. */
  private static void gather(MapContent content, List<@Nullable Point> places, List<int[]> links) {
    for (var group : content.groups()) {
      int middle = places.size();
      places.add(null);
      for (int i = 0; i < content.factors().size(); i++) {
        if (content.factors().get(i).group().equals(group)) {
          links.add(new int[] {i, middle});
        }
      }
    }
  }
}
