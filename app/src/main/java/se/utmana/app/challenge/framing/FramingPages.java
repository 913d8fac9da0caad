package se.utmana.app.challenge.framing;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The pages where framings are read side by side. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}/framings")
@OpenTo(Audience.SPACE_VISITOR)
class FramingPages {

  private final ChallengeRooms rooms;
  private final Challenges challenges;
  private final Framings framings;
  private final Records records;

  FramingPages(ChallengeRooms rooms, Challenges challenges, Framings framings, Records records) {
    this.rooms = rooms;
    this.challenges = challenges;
    this.framings = framings;
    this.records = records;
  }

  @GetMapping
  FramingsPage list(Room room, @PathVariable UUID challenge) {
    var inside = rooms.enter(room, challenge);
    var all = framings.list(inside.challenge());
    var heard = new HashMap<UUID, Face>();
    for (var one : all) {
      heard(room, one.voicedBy().record()).ifPresent(face -> heard.put(face.id(), face));
    }
    return new FramingsPage(inside, all, taken(inside), heard);
  }

  /** What was said of challenges that went up in this one stays with it. */
  private List<FramingsPage.Taken> taken(ChallengeRoom inside) {
    return challenges.mergedInto(inside.challenge()).stream()
        .map(
            one ->
                new FramingsPage.Taken(
                    one, framings.list(one).stream().filter(it -> !it.removed()).toList()))
        .filter(one -> !one.framings().isEmpty())
        .toList();
  }

  @GetMapping("/{framing}")
  FramingPage read(Room room, @PathVariable UUID challenge, @PathVariable UUID framing) {
    var inside = rooms.enter(room, challenge);
    return new FramingPage(inside, versions(inside, framing));
  }

  /** What was said in the dialogues of the space, as far as the viewer may see it. */
  private Optional<Face> heard(Room room, @Nullable UUID record) {
    return Optional.ofNullable(record)
        .flatMap(id -> records.find(room.space().id(), id, room.viewer()));
  }

  private List<Framing> versions(ChallengeRoom inside, UUID framing) {
    var versions = framings.versions(inside.challenge(), framing);
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return versions;
  }
}
