package se.utmana.app.challenge.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Where one reads what a challenge said before. */
@Controller
@OpenTo(Audience.SPACE_VISITOR)
class VersionPages {

  private final ChallengeRooms rooms;
  private final Versions versions;

  VersionPages(ChallengeRooms rooms, Versions versions) {
    this.rooms = rooms;
    this.versions = versions;
  }

  /** A version as programs read it. */
  record VersionView(
      int version,
      Phrase title,
      Phrase text,
      Basis basis,
      String source,
      Role role,
      Instant writtenAt) {

    static VersionView of(Version one) {
      var wording = one.wording();
      return new VersionView(
          one.number(),
          wording.title(),
          wording.text(),
          wording.basis(),
          wording.source(),
          one.role(),
          one.writtenAt());
    }
  }

  @GetMapping("/spaces/{space}/challenges/{challenge}/versions")
  VersionsPage page(Room room, @PathVariable UUID challenge) {
    var inside = rooms.enter(room, challenge);
    return new VersionsPage(inside, Change.of(versions.of(inside.challenge())));
  }

  @GetMapping("/api/v1/spaces/{space}/challenges/{challenge}/versions")
  @ResponseBody
  List<VersionView> list(Room room, @PathVariable UUID challenge) {
    return versions.of(rooms.enter(room, challenge).challenge()).stream()
        .map(VersionView::of)
        .toList();
  }
}
