package se.utmana.app.space.member;

import java.util.List;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** The members of a space, by role. */
record MembersPage(Room room, List<MemberRow> members, FormErrors errors) implements FormPage {

  List<MemberRow> with(Role role) {
    return members.stream().filter(row -> row.member().role() == role).toList();
  }
}
