package se.utmana.app.space.settings;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The spaces that the viewer may see: first those that the viewer belongs to. */
record SpacesPage(List<Room> mine, List<Room> others, boolean mayOpen) implements Page {

  boolean isEmpty() {
    return mine.isEmpty() && others.isEmpty();
  }
}
