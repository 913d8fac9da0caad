package se.utmana.app.mission.overview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.alignment.Alignments;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.horizon.Horizon;
import se.utmana.app.mission.horizon.Horizons;
import se.utmana.app.space.Level;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** The pictures of a mission as files, and the tables behind them. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}")
@OpenTo(Audience.SPACE_VISITOR)
class PictureFiles {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Goals goals;
  private final Commitments commitments;
  private final Horizons horizons;
  private final Alignments alignments;
  private final MissionRooms rooms;
  private final StandaloneSvg standalone;

  PictureFiles(
      Goals goals,
      Commitments commitments,
      Horizons horizons,
      Alignments alignments,
      MissionRooms rooms,
      StandaloneSvg standalone) {
    this.goals = goals;
    this.commitments = commitments;
    this.horizons = horizons;
    this.alignments = alignments;
    this.rooms = rooms;
    this.standalone = standalone;
  }

  @GetMapping("/horizon.svg")
  ResponseEntity<byte[]> horizonPicture(Room room, @PathVariable UUID mission, Texts texts) {
    var picture = horizon(rooms.enter(room, mission)).wide(texts);
    return file(SVG, "horizon.svg", standalone.of(picture));
  }

  @GetMapping("/horizon.csv")
  ResponseEntity<byte[]> horizonTable(Room room, @PathVariable UUID mission, Texts texts) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("day", "what", "name", "goal"));
    for (var line : horizon(rooms.enter(room, mission)).table()) {
      var name = Cells.safe(line.name().in(texts.language()));
      var goal = Cells.safe(line.goal().in(texts.language()));
      lines.add(List.of(line.day().toString(), texts.get(line.kind()), name, goal));
    }
    return file(CSV, "horizon.csv", Cells.table(lines));
  }

  @GetMapping("/alignment.svg")
  ResponseEntity<byte[]> matrixPicture(Room room, @PathVariable UUID mission, Texts texts) {
    var found = rooms.enter(room, mission).mission();
    return file(SVG, "alignment.svg", standalone.of(alignments.picture(found, texts)));
  }

  @GetMapping("/alignment.csv")
  ResponseEntity<byte[]> matrixTable(Room room, @PathVariable UUID mission, Texts texts) {
    var found = rooms.enter(room, mission).mission();
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    head.add("goal");
    for (var level : Level.values()) {
      head.add(texts.get(level.key()));
    }
    lines.add(head);
    lines.addAll(alignments.table(found, texts));
    return file(CSV, "alignment.csv", Cells.table(lines));
  }

  private Horizon horizon(MissionRoom inside) {
    var space = inside.room().space();
    var mission = inside.mission().id();
    return horizons.of(space, goals.of(space.id(), mission), commitments.of(space.id(), mission));
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, String content) {
    var disposition = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
