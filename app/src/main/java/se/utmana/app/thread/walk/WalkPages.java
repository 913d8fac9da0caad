package se.utmana.app.thread.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** The thread of a record, as a page, as files and for programs. */
@Controller
@OpenTo(Audience.SPACE_VISITOR)
class WalkPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final Walks walks;
  private final StandaloneSvg standalone;

  WalkPages(Walks walks, StandaloneSvg standalone) {
    this.walks = walks;
    this.standalone = standalone;
  }

  /** A thread for programs. */
  record ThreadView(List<Stop> stations, List<Strand> links, boolean isCut) {

    /** A station with its distance from the record that was asked for. */
    record Stop(Face record, int step) {}

    static ThreadView of(Walk walk) {
      var stations = walk.stations().stream().map(one -> new Stop(one.face(), one.step())).toList();
      return new ThreadView(stations, walk.strands(), walk.isCut());
    }
  }

  @GetMapping("/spaces/{space}/thread/{record}")
  WalkPage walk(Room room, @PathVariable UUID record) {
    return new WalkPage(room, find(room, record));
  }

  @GetMapping("/spaces/{space}/thread/{record}/thread.svg")
  ResponseEntity<String> svg(Room room, @PathVariable UUID record, Texts texts) {
    var picture = WalkPicture.of(find(room, record), room.space(), texts);
    return file(SVG, "thread.svg", standalone.of(picture));
  }

  @GetMapping("/spaces/{space}/thread/{record}/thread.csv")
  ResponseEntity<String> csv(Room room, @PathVariable UUID record, Texts texts) {
    return file(CSV, "thread.csv", WalkTable.csv(find(room, record), texts));
  }

  @GetMapping("/api/v1/spaces/{space}/thread/{record}")
  @ResponseBody
  ThreadView json(Room room, @PathVariable UUID record) {
    return ThreadView.of(find(room, record));
  }

  /** What one may not see answers like what there is not. */
  private Walk find(Room room, UUID record) {
    return walks
        .from(room.space().id(), record, room.viewer())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<String> file(MediaType type, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }
}
