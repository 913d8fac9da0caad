package se.utmana.app.home;

import java.util.List;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** The first page: what Utmana is, and the spaces that one may enter. */
record StartPage(Loop loop, Svg.Picture picture, List<SpaceCard> mine, List<SpaceCard> open)
    implements Page {

  boolean hasSpaces() {
    return !mine.isEmpty() || !open.isEmpty();
  }
}
