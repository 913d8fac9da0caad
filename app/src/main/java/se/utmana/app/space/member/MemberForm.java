package se.utmana.app.space.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Member;
import se.utmana.app.space.Role;
import se.utmana.app.web.Chosen;

/** What a leader changes about a member. */
record MemberForm(@Chosen @Nullable Role role, @Nullable UUID actor) {

  static MemberForm of(Member member) {
    var actor = member.actor();
    return new MemberForm(member.role(), actor == null ? null : actor.value());
  }

  String roleCode() {
    return role == null ? "" : role.name();
  }

  String actorCode() {
    return actor == null ? "" : actor.toString();
  }
}
