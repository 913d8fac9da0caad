package se.utmana.app.mission.overview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.mission.Direction;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.Refusals;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/** Missions for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions")
@OpenTo(Audience.SPACE_VISITOR)
class MissionApi {

  private final Missions missions;
  private final MissionRooms rooms;
  private final Journal journal;

  MissionApi(Missions missions, MissionRooms rooms, Journal journal) {
    this.missions = missions;
    this.rooms = rooms;
    this.journal = journal;
  }

  /**
   * A mission as programs read it.
   *
   * @param answers the challenges that it answers
   */
  record MissionView(
      UUID id,
      Phrase direction,
      Phrase background,
      Basis basis,
      String source,
      MissionState state,
      int version,
      List<UUID> answers,
      Instant writtenAt) {

    static MissionView of(Mission one) {
      var direction = one.direction();
      return new MissionView(
          one.id().value(),
          direction.sentence(),
          direction.background(),
          direction.basis(),
          direction.source(),
          one.state(),
          one.version(),
          one.answers().stream().map(ChallengeId::value).toList(),
          one.writtenAt());
    }
  }

  /**
   * A mission as programs write it.
   *
   * @param another why the space needs one more mission than three
   * @param reason why an adopted mission is changed
   * @param version the one that was read before writing anew; not used for a new mission
   */
  record MissionInput(
      @NotNull Phrase direction,
      @Nullable Phrase background,
      @NotNull Basis basis,
      @Nullable String source,
      @Nullable List<UUID> answers,
      @Nullable Phrase another,
      @Nullable Phrase reason,
      @Nullable Integer version) {

    Direction written() {
      return new Direction(direction, orEmpty(background), basis, source == null ? "" : source);
    }

    List<ChallengeId> challenges() {
      return Optional.ofNullable(answers).orElse(List.of()).stream().map(ChallengeId::new).toList();
    }

    static Phrase orEmpty(@Nullable Phrase phrase) {
      return phrase == null ? Phrase.EMPTY : phrase;
    }
  }

  /**
   * Something that happened with a mission.
   *
   * @param what the key of what was done
   * @param about what it was done with, empty for the mission itself
   */
  record EntryView(
      UUID record,
      String what,
      Phrase about,
      Role role,
      Phrase reason,
      String reference,
      int version,
      Instant at) {

    static EntryView of(Entry one) {
      return new EntryView(
          one.record(),
          one.what(),
          one.about(),
          one.role(),
          one.reason(),
          one.reference(),
          one.version(),
          one.at());
    }
  }

  @GetMapping
  List<MissionView> list(Room room) {
    return missions.list(room.space().id()).stream().map(MissionView::of).toList();
  }

  @GetMapping("/{mission}")
  MissionView read(Room room, @PathVariable UUID mission) {
    return MissionView.of(rooms.enter(room, mission).mission());
  }

  @GetMapping("/{mission}/history")
  List<EntryView> history(Room room, @PathVariable UUID mission) {
    var found = rooms.enter(room, mission).mission();
    return journal.of(room.space().id(), found.id(), Journal.MOST).stream()
        .map(EntryView::of)
        .toList();
  }

  @PostMapping
  @OpenTo(Audience.SPACE_LEADER)
  ResponseEntity<MissionView> open(Room room, @Valid @RequestBody MissionInput input) {
    var another = MissionInput.orEmpty(input.another());
    var opened = missions.open(room.space().id(), input.written(), input.challenges(), another);
    return switch (opened) {
      case Missions.Opened.Refused no -> throw new RefusedException(no.refusal());
      case Missions.Opened.Done done -> {
        var path = URI.create("/api/v1" + room.path("missions/" + done.mission()));
        yield ResponseEntity.created(path).body(read(room, done.mission().value()));
      }
    };
  }

  @PutMapping("/{mission}")
  @OpenTo(Audience.SPACE_LEADER)
  MissionView rewrite(
      Room room, @PathVariable UUID mission, @Valid @RequestBody MissionInput input) {
    var found = rooms.enter(room, mission).mission();
    var read = input.version() == null ? found : found.at(input.version());
    var reason = MissionInput.orEmpty(input.reason());
    Refusals.refuse(missions.rewrite(read, input.written(), input.challenges(), reason));
    return read(room, mission);
  }
}
