package se.utmana.app.document.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.document.Document;
import se.utmana.app.document.DocumentStep;
import se.utmana.app.document.check.Remark;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.content.Section;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * One document, to read.
 *
 * @param remarks what to look at before it is decided
 * @param steps what the viewer can do with it
 */
record DocumentPage(
    Room room,
    Document document,
    Paper paper,
    List<Remark> remarks,
    List<DocumentStep> steps,
    Line line,
    String reference,
    FormErrors errors)
    implements FormPage {

  /** Blocks that stand together because they come from the same place. */
  record Group(List<Block> blocks, @Nullable Origin origin) {}

  List<Group> groups(Section section) {
    var groups = new ArrayList<Group>();
    for (var passage : section.passages()) {
      var last = groups.isEmpty() ? null : groups.getLast();
      if (last != null && Objects.equals(last.origin(), passage.origin())) {
        last.blocks().add(passage.block());
      } else {
        groups.add(new Group(new ArrayList<>(List.of(passage.block())), passage.origin()));
      }
    }
    return groups;
  }

  String path() {
    return room.path(document.path());
  }

  boolean canWrite() {
    return room.isMember() && document.state().isWritable();
  }

  LocalDate day(Origin origin) {
    return SwedishTime.dayOf(origin.taken());
  }

  String twin() {
    return "/api/v1" + path();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("document.section"), room.path("documents")));
  }
}
