package se.utmana.app.challenge.ranking;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The comparisons of a space. */
record ComparisonsPage(Room room, List<Comparison> comparisons) implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("challenge.section"), room.path("challenges")));
  }
}
