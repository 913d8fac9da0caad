package se.utmana.app.challenge.framing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** Framings for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/challenges/{challenge}/framings")
@OpenTo(Audience.SPACE_LEADER)
class FramingApi {

  private final ChallengeRooms rooms;
  private final Framings framings;
  private final Records records;

  FramingApi(ChallengeRooms rooms, Framings framings, Records records) {
    this.rooms = rooms;
    this.framings = framings;
    this.records = records;
  }

  /** A framing as programs read it. */
  record FramingJson(
      UUID id,
      int version,
      Phrase text,
      @Nullable UUID actor,
      String group,
      @Nullable UUID record,
      Instant writtenAt) {

    static FramingJson of(Framing one) {
      var actor = one.voicedBy().actor();
      return new FramingJson(
          one.id(),
          one.version(),
          one.text(),
          actor == null ? null : actor.id().value(),
          one.voicedBy().group(),
          one.voicedBy().record(),
          one.writtenAt());
    }
  }

  /**
   * A framing as programs write it.
   *
   * @param record the statement or dialogue that it was heard in; not used when written anew
   * @param version the one that was read before writing anew; not used for a new framing
   */
  record Written(
      @NotNull Phrase text,
      @Nullable UUID actor,
      @Nullable String group,
      @Nullable UUID record,
      @Nullable Integer version) {

    String groupName() {
      return Objects.requireNonNullElse(group, "");
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  List<FramingJson> list(Room room, @PathVariable UUID challenge) {
    return framings.list(rooms.enter(room, challenge).challenge()).stream()
        .filter(one -> !one.removed())
        .map(FramingJson::of)
        .toList();
  }

  @PostMapping
  @OpenTo(Audience.SPACE_MEMBER)
  @ResponseStatus(HttpStatus.CREATED)
  List<FramingJson> add(
      Room room, @PathVariable UUID challenge, @Valid @RequestBody Written written) {
    var found = rooms.enter(room, challenge).challenge();
    var record =
        Optional.ofNullable(written.record())
            .flatMap(id -> records.find(room.space().id(), id, room.viewer()))
            .map(Face::id)
            .orElse(null);
    var voicedBy = framings.voicedBy(found, written.actor(), written.groupName(), record);
    var role = Objects.requireNonNull(room.role()).key();
    refuse(framings.add(found, written.text(), voicedBy, role));
    return list(room, challenge);
  }

  @PutMapping("/{framing}")
  FramingJson rewrite(
      Room room,
      @PathVariable UUID challenge,
      @PathVariable UUID framing,
      @Valid @RequestBody Written written) {
    var found = rooms.enter(room, challenge).challenge();
    var latest = latest(found, framing);
    var version = written.version() == null ? latest.version() : written.version();
    var read =
        framings.versions(found, framing).stream()
            .filter(one -> one.version() == version)
            .findFirst()
            .orElse(latest);
    var voicedBy = framings.voicedBy(found, written.actor(), written.groupName(), null);
    refuse(framings.rewrite(found, read, written.text(), voicedBy));
    return FramingJson.of(latest(found, framing));
  }

  @DeleteMapping("/{framing}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Room room, @PathVariable UUID challenge, @PathVariable UUID framing) {
    var found = rooms.enter(room, challenge).challenge();
    framings.remove(found, latest(found, framing));
  }

  private Framing latest(Challenge challenge, UUID framing) {
    return framings.versions(challenge, framing).stream()
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
