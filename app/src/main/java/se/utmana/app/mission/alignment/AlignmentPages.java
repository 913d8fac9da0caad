package se.utmana.app.mission.alignment;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The page of what is missing in a mission. */
@Controller
class AlignmentPages {

  private final Alignments alignments;
  private final JoinedSpaces joined;
  private final MissionRooms rooms;

  AlignmentPages(Alignments alignments, JoinedSpaces joined, MissionRooms rooms) {
    this.alignments = alignments;
    this.joined = joined;
    this.rooms = rooms;
  }

  @GetMapping("/spaces/{space}/missions/{mission}/alignment")
  @OpenTo(Audience.SPACE_VISITOR)
  AlignmentPage read(Room room, @PathVariable UUID mission, Texts texts) {
    var inside = rooms.enter(room, mission);
    var standing = alignments.standing(inside.mission());
    var matrix = Matrix.of(standing);
    return new AlignmentPage(
        inside,
        GapFinder.find(standing),
        matrix,
        standing.cast(),
        MatrixPicture.draw(matrix, texts),
        joined.of(inside));
  }
}
