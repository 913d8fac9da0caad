package se.utmana.app.systemmap.drawing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;
import se.utmana.app.web.picture.Svg;

/** The page of a map with its picture, and the picture as a file. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_VISITOR)
class PicturePages {

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Records records;
  private final Positions positions;
  private final StandaloneSvg standalone;

  PicturePages(
      MapRooms rooms,
      SystemMaps maps,
      Records records,
      Positions positions,
      StandaloneSvg standalone) {
    this.rooms = rooms;
    this.maps = maps;
    this.records = records;
    this.positions = positions;
    this.standalone = standalone;
  }

  @GetMapping
  MapPage read(Room room, @PathVariable UUID map, Texts texts) {
    var inside = rooms.enter(room, map);
    var content = maps.content(inside.map());
    var line = records.line(room.space().id(), map, room.viewer());
    return new MapPage(inside, content, picture(inside, content, texts), line);
  }

  @GetMapping("/picture.svg")
  ResponseEntity<String> file(Room room, @PathVariable UUID map, Texts texts) {
    var inside = rooms.enter(room, map);
    var picture = picture(inside, maps.content(inside.map()), texts);
    var attachment = ContentDisposition.attachment().filename("map.svg").build();
    return ResponseEntity.ok()
        .contentType(SVG)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(standalone.of(picture));
  }

  private Svg.Picture picture(MapRoom inside, MapContent content, Texts texts) {
    return new MapPicture(inside, content, texts, positions.tallies(inside.map())).draw();
  }
}
