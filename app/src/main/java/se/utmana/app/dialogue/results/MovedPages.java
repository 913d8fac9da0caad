package se.utmana.app.dialogue.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.analysis.opinion.rounds.Change;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Cells;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;
import se.utmana.app.web.picture.Svg;

/** What moved between two rounds, as a page and as files. */
@Controller
@RequestMapping("/d/{code}")
@OpenTo(Audience.ANYONE)
class MovedPages {

  private final MovedMaker maker;
  private final StandaloneSvg standalone;

  MovedPages(MovedMaker maker, StandaloneSvg standalone) {
    this.maker = maker;
    this.standalone = standalone;
  }

  @GetMapping("/moved")
  MovedPage page(Visit visit, Texts texts) {
    var moved = moved(visit);
    return new MovedPage(visit, moved, picture(moved, texts));
  }

  @GetMapping("/moved.svg")
  ResponseEntity<String> svg(Visit visit, Texts texts) {
    var picture = picture(moved(visit), texts).orElseThrow(MovedPages::missing);
    var type = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    return file(type, "moved.svg", standalone.of(picture));
  }

  @GetMapping("/moved.csv")
  ResponseEntity<String> csv(Visit visit, Texts texts) {
    var type = new MediaType("text", "csv", StandardCharsets.UTF_8);
    return file(type, "moved.csv", table(moved(visit), texts));
  }

  private Moved moved(Visit visit) {
    return maker.of(visit.dialogue()).orElseThrow(MovedPages::missing);
  }

  private static Optional<Svg.Picture> picture(Moved moved, Texts texts) {
    return moved.lines().stream().anyMatch(line -> line.all().isPresent())
        ? Optional.of(new MovedPicture(texts).draw(moved))
        : Optional.empty();
  }

  private static String table(Moved moved, Texts texts) {
    var head = new ArrayList<>(List.of("statement", "text"));
    head.addAll(columns("all"));
    moved.groups().forEach(pair -> head.addAll(columns(pair.before() + "-" + pair.after())));
    var lines = new ArrayList<List<String>>();
    lines.add(head);
    for (var line : moved.lines()) {
      var row = new ArrayList<String>();
      row.add(Integer.toString(line.statement().number()));
      row.add(Cells.safe(line.statement().text().in(texts.language())));
      row.addAll(cells(line.all()));
      line.groups().forEach(change -> row.addAll(cells(change)));
      lines.add(row);
    }
    return Cells.table(lines);
  }

  private static List<String> columns(String who) {
    return List.of(who + "-before", who + "-after", who + "-low", who + "-high");
  }

  private static List<String> cells(Optional<Change> change) {
    return change
        .map(
            one ->
                List.of(
                    Svg.number(one.before()),
                    Svg.number(one.after()),
                    Svg.number(one.low()),
                    Svg.number(one.high())))
        .orElse(List.of("", "", "", ""));
  }

  private static ResponseEntity<String> file(MediaType type, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
