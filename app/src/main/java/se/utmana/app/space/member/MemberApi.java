package se.utmana.app.space.member;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Slice;

/** The members of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/members")
@OpenTo(Audience.SPACE_LEADER)
class MemberApi {

  private final Members members;
  private final MemberRows rows;
  private final Actors actors;

  MemberApi(Members members, MemberRows rows, Actors actors) {
    this.members = members;
    this.rows = rows;
    this.actors = actors;
  }

  /** A member as the API tells it; the name is empty when the account is erased. */
  record MemberJson(UUID account, String name, Role role, @Nullable UUID actor, Instant joinedAt) {

    static MemberJson of(MemberRow row) {
      var member = row.member();
      var actor = member.actor() == null ? null : member.actor().value();
      return new MemberJson(member.account(), row.name(), member.role(), actor, member.joinedAt());
    }
  }

  /** What is sent about a member. */
  record Written(@Nullable Role role, @Nullable UUID actor) {}

  @GetMapping
  @OpenTo(Audience.SPACE_MEMBER)
  Slice<MemberJson> list(
      Room room,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    var sorted =
        rows.list(room.space().id()).stream()
            .sorted(Comparator.comparing(row -> row.member().account().toString()))
            .toList();
    return ApiInput.slice(sorted, after, limit, row -> row.member().account().toString())
        .map(MemberJson::of);
  }

  @PutMapping("/{member}")
  MemberJson change(Room room, @PathVariable UUID member, @RequestBody Written sent) {
    find(room, member);
    var space = room.space().id();
    var actor = sent.actor() == null ? null : new ActorId(sent.actor());
    if (actor != null && actors.find(space, actor).isEmpty()) {
      throw new RefusedException(Refusal.at("actor", "web.invalid.other"));
    }
    var role = ApiInput.required("role", sent.role());
    ApiInput.orRefuse(members.change(space, member, role, actor));
    return MemberJson.of(rows.of(space, find(room, member)));
  }

  @DeleteMapping("/me")
  @OpenTo(Audience.SPACE_MEMBER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(Room room) {
    ApiInput.orRefuse(members.remove(room.space().id(), room.viewer().requireAccount()));
  }

  @DeleteMapping("/{member}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Room room, @PathVariable UUID member) {
    find(room, member);
    ApiInput.orRefuse(members.remove(room.space().id(), member));
  }

  private Member find(Room room, UUID account) {
    return members
        .find(room.space().id(), account)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
