package se.utmana.app.systemmap.meaning;

import java.util.List;
import java.util.UUID;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Page;

/**
 * What a factor or link stands for, and a search for more.
 *
 * @param back the page of the factor or link
 * @param words what was searched for
 */
record MeaningPage(
    MapRoom inside,
    UUID element,
    String title,
    String back,
    List<Face> stands,
    String words,
    List<Face> found)
    implements Page {

  String action() {
    return inside.path("elements/" + element + "/stands-for");
  }

  /** What was found and is not among them already. */
  List<Face> more() {
    var known = stands.stream().map(Face::id).toList();
    return found.stream().filter(one -> !known.contains(one.id())).toList();
  }

  String href(Face face) {
    return face.href(inside.room().space().path());
  }
}
