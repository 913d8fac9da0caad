package se.utmana.app.mission.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** What spaces contribute to missions above them, for programs. */
@RestController
class SupportApi {

  private final Supports supports;
  private final Missions missions;
  private final MissionRooms rooms;
  private final Spaces spaces;

  SupportApi(Supports supports, Missions missions, MissionRooms rooms, Spaces spaces) {
    this.supports = supports;
    this.missions = missions;
    this.rooms = rooms;
    this.spaces = spaces;
  }

  /** A contribution as programs read it. */
  record SupportView(UUID id, UUID upperSpace, UUID mission, Phrase text, SupportState state) {

    static SupportView of(Support one) {
      return new SupportView(
          one.id(), one.upper().value(), one.mission().value(), one.text(), one.state());
    }
  }

  /**
   * What a space offers.
   *
   * @param upperSpace the slug of the space above
   */
  record OfferInput(@NotNull String upperSpace, @NotNull UUID mission, @NotNull Phrase text) {}

  record AnswerInput(@NotNull Boolean accept) {}

  @GetMapping("/api/v1/spaces/{space}/mission-support")
  @OpenTo(Audience.SPACE_VISITOR)
  List<SupportView> list(Room room) {
    return supports.from(room.space().id()).stream().map(SupportView::of).toList();
  }

  /** Offers to contribute to a mission of a space above, which the caller must be able to see. */
  @PostMapping("/api/v1/spaces/{space}/mission-support")
  @OpenTo(Audience.SPACE_LEADER)
  List<SupportView> offer(Room room, @Valid @RequestBody OfferInput input) {
    var upper =
        spaces.enter(input.upperSpace(), room.viewer()).orElseThrow(SupportApi::missing).space();
    var mission =
        missions.find(upper.id(), new MissionId(input.mission())).orElseThrow(SupportApi::missing);
    Refusals.refuse(supports.offer(room.space(), upper, mission, input.text()));
    return list(room);
  }

  @PostMapping("/api/v1/spaces/{space}/mission-support/{support}/end")
  @OpenTo(Audience.SPACE_LEADER)
  List<SupportView> end(Room room, @PathVariable UUID support) {
    supports.answer(find(supports.from(room.space().id()), support), SupportState.ENDED);
    return list(room);
  }

  /** What other spaces contribute to a mission, or offer. */
  @GetMapping("/api/v1/spaces/{space}/missions/{mission}/support")
  @OpenTo(Audience.SPACE_LEADER)
  List<SupportView> offered(Room room, @PathVariable UUID mission) {
    return supports.to(rooms.enter(room, mission).mission()).stream().map(SupportView::of).toList();
  }

  @PostMapping("/api/v1/spaces/{space}/missions/{mission}/support/{support}")
  @OpenTo(Audience.SPACE_LEADER)
  List<SupportView> answer(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID support,
      @Valid @RequestBody AnswerInput input) {
    var found = find(supports.to(rooms.enter(room, mission).mission()), support);
    supports.answer(found, input.accept() ? SupportState.ACCEPTED : SupportState.DECLINED);
    return offered(room, mission);
  }

  private static Support find(List<Support> among, UUID id) {
    return among.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(SupportApi::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
