package se.utmana.app.thread.walk;

import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/** The thread of a record: where it comes from and what it led to, several steps each way. */
record WalkPage(Room room, Walk walk) implements Page {

  Face here() {
    return walk.here().face();
  }

  Svg.Picture picture(Texts texts) {
    return WalkPicture.of(walk, room.space(), texts);
  }

  String path() {
    return path(here());
  }

  String path(Face face) {
    return room.path("thread/" + face.id());
  }

  /** Where the record itself is read; a record without another place is read here. */
  String href() {
    return here().href(room.space().path());
  }

  boolean isReadElsewhere() {
    return !href().equals(path());
  }
}
