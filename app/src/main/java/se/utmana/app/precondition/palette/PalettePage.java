package se.utmana.app.precondition.palette;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.picture.Svg;

/** Who takes part in a space, on which levels, how deeply, and who is missing. */
record PalettePage(Room room, Palette palette, Svg.Picture picture) implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("precondition.section"), room.path("preconditions")));
  }
}
