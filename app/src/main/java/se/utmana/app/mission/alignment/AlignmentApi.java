package se.utmana.app.mission.alignment;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** What is missing in missions, for programs. */
@RestController
class AlignmentApi {

  private final Alignments alignments;
  private final MissionRooms rooms;

  AlignmentApi(Alignments alignments, MissionRooms rooms) {
    this.alignments = alignments;
    this.rooms = rooms;
  }

  /** A gap as programs read it. */
  record GapView(Gap.Kind kind, Phrase about, String detail) {}

  @GetMapping("/api/v1/spaces/{space}/missions/{mission}/gaps")
  @OpenTo(Audience.SPACE_VISITOR)
  List<GapView> gaps(Room room, @PathVariable UUID mission) {
    var found = rooms.enter(room, mission).mission();
    return alignments.gaps(found).stream()
        .map(one -> new GapView(one.kind(), one.about(), one.detail()))
        .toList();
  }
}
