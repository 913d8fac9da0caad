package se.utmana.app.systemmap.format.read;

import java.util.Locale;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import tools.jackson.databind.JsonNode;

/** What all files of Kumu have in common. */
final class Kumu {

  private Kumu() {}

  /** Where something stands, counted from 1. */
  static String place(String list, int index) {
    return list + " " + (index + 1);
  }

  static String end(Source source, String place, JsonNode connection, String name)
      throws MapProblem {
    var end = connection.path(name).asString("");
    if (end.isBlank()) {
      throw MapProblem.in(source.name(), place, "field", name);
    }
    return end;
  }

  /** Adds a connection in its direction; one without a direction becomes one each way. */
  static void link(SketchBuilder sketch, String place, String direction, LinkDraft link)
      throws MapProblem {
    var way = direction.strip().toLowerCase(Locale.ROOT);
    sketch.link(place, link);
    if (way.equals("undirected")) {
      sketch.leftovers().add(Leftover.Kind.BOTH_WAYS, "", place);
    }
    if (way.equals("undirected") || way.equals("mutual")) {
      sketch.link(place, link.reversed());
    }
  }
}
