package se.utmana.app.space.member;

import java.util.List;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** One member, whose role and actor a leader changes. */
record MemberPage(Room room, MemberRow row, MemberForm form, List<Actor> actors, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path("members/" + row.member().account());
  }
}
