package se.utmana.app.trust.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.trust.TrustWaves;
import se.utmana.app.trust.result.Frozen;
import se.utmana.app.trust.result.Reading;
import se.utmana.app.trust.result.Readings;
import se.utmana.app.trust.result.TrustOutcomes;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** The trust waves of a space and what they said, as pages and as files. */
@Controller
@RequestMapping("/spaces/{space}/trust")
@OpenTo(Audience.SPACE_VISITOR)
class TrustPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final TrustWaves waves;
  private final WaveRooms rooms;
  private final TrustOutcomes outcomes;
  private final Readings readings;
  private final StandaloneSvg standalone;

  TrustPages(
      TrustWaves waves,
      WaveRooms rooms,
      TrustOutcomes outcomes,
      Readings readings,
      StandaloneSvg standalone) {
    this.waves = waves;
    this.rooms = rooms;
    this.outcomes = outcomes;
    this.readings = readings;
    this.standalone = standalone;
  }

  @GetMapping
  WavesPage list(Room room) {
    var space = room.space().id();
    var shown = waves.list(space).stream().filter(wave -> WaveRooms.isShown(room, wave)).toList();
    Map<UUID, Frozen> said =
        outcomes.list(space).stream().collect(Collectors.toMap(Frozen::wave, one -> one));
    return new WavesPage(room, shown, said);
  }

  @GetMapping("/{wave}")
  Page read(Room room, @PathVariable UUID wave, Texts texts) {
    var found = rooms.find(room, wave);
    return found.isClosed()
        ? OutcomePage.of(room, readings.of(found, room.viewer()), texts)
        : rooms.page(room, found, FormErrors.NONE);
  }

  @GetMapping("/{wave}/outcome.csv")
  ResponseEntity<String> csv(Room room, @PathVariable UUID wave, Texts texts) {
    return file(room, wave, CSV, "trust.csv", reading -> OutcomeTable.csv(reading, texts));
  }

  @GetMapping("/{wave}/items.svg")
  ResponseEntity<String> items(Room room, @PathVariable UUID wave, Texts texts) {
    return file(
        room,
        wave,
        SVG,
        "trust-items.svg",
        reading -> standalone.of(Dumbbell.overTime(reading, texts).draw()));
  }

  @GetMapping("/{wave}/sides.svg")
  ResponseEntity<String> sides(Room room, @PathVariable UUID wave, Texts texts) {
    return file(
        room,
        wave,
        SVG,
        "trust-sides.svg",
        reading -> standalone.of(Dumbbell.ofSides(reading, texts).draw()));
  }

  private ResponseEntity<String> file(
      Room room, UUID wave, MediaType type, String name, Function<Reading, String> content) {
    var reading = readings.of(rooms.find(room, wave), room.viewer());
    if (reading.now().isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content.apply(reading));
  }
}
