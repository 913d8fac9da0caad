package se.utmana.app.space.member;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The members of a space: who they are, what they do and for whom. */
@Controller
@RequestMapping("/spaces/{space}/members")
@OpenTo(Audience.SPACE_LEADER)
class MemberPages {

  private final Members members;
  private final MemberRows rows;
  private final Actors actors;
  private final Notices notices;

  MemberPages(Members members, MemberRows rows, Actors actors, Notices notices) {
    this.members = members;
    this.rows = rows;
    this.actors = actors;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_MEMBER)
  MembersPage list(Room room) {
    return new MembersPage(room, rows.list(room.space().id()), FormErrors.NONE);
  }

  @PostMapping("/leave")
  @OpenTo(Audience.SPACE_MEMBER)
  Object leave(Room room, Texts texts, HttpServletResponse response) {
    var space = room.space().id();
    var refusal = members.remove(space, room.viewer().requireAccount());
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new MembersPage(room, rows.list(space), errors);
    }
    notices.leave(response, "space.notice.left");
    return "redirect:/spaces";
  }

  @GetMapping("/{member}")
  MemberPage form(Room room, @PathVariable UUID member) {
    var found = find(room, member);
    return page(room, found, MemberForm.of(found), FormErrors.NONE);
  }

  @PostMapping("/{member}")
  Object change(
      Room room,
      @PathVariable UUID member,
      @Valid @ModelAttribute MemberForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, member);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var refusal =
        members.change(
            room.space().id(), member, Objects.requireNonNull(form.role()), actor(room, form));
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "space.notice.memberChanged");
    return "redirect:" + afterwards(room, member);
  }

  @PostMapping("/{member}/remove")
  Object remove(Room room, @PathVariable UUID member, Texts texts, HttpServletResponse response) {
    var found = find(room, member);
    var refusal = members.remove(room.space().id(), member);
    if (refusal.isPresent()) {
      return page(room, found, MemberForm.of(found), FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "space.notice.memberRemoved");
    return "redirect:" + afterwards(room, member);
  }

  /** A leader who stopped being one, or left, may no longer see the list's tools or the list. */
  private static String afterwards(Room room, UUID member) {
    return member.equals(room.viewer().account()) ? room.space().path() : room.path("members");
  }

  /** The chosen actor when the space has it; a form can name any. */
  private @Nullable ActorId actor(Room room, MemberForm form) {
    return form.actor() == null
        ? null
        : actors
            .find(room.space().id(), new ActorId(form.actor()))
            .map(Actor::id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Another space's member answers like one that does not exist. */
  private Member find(Room room, UUID account) {
    return members
        .find(room.space().id(), account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private MemberPage page(Room room, Member member, MemberForm form, FormErrors errors) {
    var space = room.space().id();
    return new MemberPage(room, rows.of(space, member), form, actors.list(space), errors);
  }
}
