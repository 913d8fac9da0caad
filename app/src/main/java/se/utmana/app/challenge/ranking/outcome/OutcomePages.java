package se.utmana.app.challenge.ranking.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.challenge.ranking.choosing.ComparisonVisit;
import se.utmana.app.challenge.ranking.choosing.Door;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** What a comparison says, as a page and as files. */
@Controller
@RequestMapping("/r/{code}")
@OpenTo(Audience.ANYONE)
class OutcomePages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final Door door;
  private final Outcomes outcomes;
  private final Records records;
  private final StandaloneSvg standalone;

  OutcomePages(Door door, Outcomes outcomes, Records records, StandaloneSvg standalone) {
    this.door = door;
    this.outcomes = outcomes;
    this.records = records;
    this.standalone = standalone;
  }

  @GetMapping("/results")
  OutcomePage results(@PathVariable String code, HttpServletRequest request) {
    var visit = door.enter(code, request);
    var id = visit.comparison().id();
    return new OutcomePage(
        visit, outcomes.find(id), records.line(id.space(), id.value(), visit.viewer()));
  }

  @GetMapping("/results.json")
  ResponseEntity<OutcomeJson> json(@PathVariable String code, HttpServletRequest request) {
    var visit = door.enter(code, request);
    return told(visit)
        .map(outcome -> ResponseEntity.ok(OutcomeJson.of(visit.comparison(), outcome)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/results.csv")
  ResponseEntity<String> csv(@PathVariable String code, HttpServletRequest request, Texts texts) {
    var visit = door.enter(code, request);
    return told(visit)
        .map(outcome -> OutcomeCsv.table(visit.comparison(), outcome, texts.language()))
        .map(table -> file(CSV, "ranking.csv", table))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/results.svg")
  ResponseEntity<String> svg(@PathVariable String code, HttpServletRequest request, Texts texts) {
    var visit = door.enter(code, request);
    return told(visit)
        .map(outcome -> new OutcomePicture(visit.comparison(), outcome, texts).draw())
        .map(picture -> file(SVG, "ranking.svg", standalone.of(picture)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Outcome> told(ComparisonVisit visit) {
    return outcomes.find(visit.comparison().id());
  }

  private static ResponseEntity<String> file(MediaType type, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }
}
