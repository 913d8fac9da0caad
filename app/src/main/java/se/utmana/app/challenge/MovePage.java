package se.utmana.app.challenge;

import java.util.List;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a process leader takes a challenge a step further. */
record MovePage(Room room, Challenge challenge, Course course, MoveForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path("challenges/" + challenge.id());
  }

  boolean canMove() {
    return !Move.open(course, Role.PROCESS_LEADER).isEmpty();
  }

  List<Choice> moves(Texts texts) {
    return Move.open(course, Role.PROCESS_LEADER).stream()
        .map(
            move -> new Choice(move.name(), texts.get(move.key()), texts.get(move.key() + ".hint")))
        .toList();
  }

  /** The only thing that can be done is chosen from the start. */
  String chosen() {
    var open = Move.open(course, Role.PROCESS_LEADER);
    return form.move() == null && open.size() == 1 ? open.getFirst().name() : form.moveName();
  }

  List<Crumb> crumbs(Texts texts) {
    var title = challenge.wording().title().in(texts.language());
    return List.of(
        new Crumb(texts.get("challenge.section"), room.path("challenges")),
        new Crumb(title, path()));
  }
}
