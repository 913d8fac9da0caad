package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where it is said what a learning changed in the room.
 *
 * @param source the space whose learning it is
 */
record UsePage(
    Room room,
    Space source,
    Learning learning,
    List<Choice> changeable,
    UseForm form,
    FormErrors errors)
    implements FormPage {

  record UseForm(
      @Nullable UUID from,
      @Nullable UUID learning,
      @Nullable String what,
      @Nullable UUID changed) {}

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
