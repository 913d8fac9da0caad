package se.utmana.app.learning.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a learning is written, for the first time or anew. */
record LearningFormPage(
    Room room,
    @Nullable Learning learning,
    List<Choice> evidence,
    LearningForm form,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return learning == null;
  }

  String action() {
    return room.path(learning == null ? "learning/learnings" : learning.path());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
