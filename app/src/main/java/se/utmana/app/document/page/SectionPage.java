package se.utmana.app.document.page;

import java.util.List;
import se.utmana.app.document.Document;
import se.utmana.app.document.kind.Outline;
import se.utmana.app.document.section.Part;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * Where a member writes in a section.
 *
 * @param part as it is kept now
 * @param version the one that was read
 * @param own what the member has written
 */
record SectionPage(
    Room room,
    Document document,
    Outline outline,
    Part part,
    int version,
    String own,
    FormErrors errors)
    implements FormPage {

  /** Whether somebody else has written another text in between; both are shown. */
  boolean isConflict() {
    return version != part.version();
  }

  String path() {
    return room.path(document.path()) + "/sections/" + part.key();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("document.section"), room.path("documents")),
        new Crumb(document.title(), room.path(document.path())));
  }
}
