package se.utmana.app.portfolio.chooser;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * Asks what one knows already, and leads to what fits.
 *
 * @param challenge the challenge that it is about, where that is known
 * @param lever the leverage point that it is about, where that is known
 */
record ChooserPage(Room room, @Nullable UUID challenge, @Nullable UUID lever) implements Page {

  String path(Kind kind) {
    return room.path(kind.path() + "/new" + query());
  }

  private String query() {
    var challengePart = challenge == null ? "" : "challenge=" + challenge;
    var leverPart = lever == null ? "" : "lever=" + lever;
    var both = challengePart.isEmpty() || leverPart.isEmpty() ? "" : "&";
    var query = challengePart + both + leverPart;
    return query.isEmpty() ? "" : "?" + query;
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
