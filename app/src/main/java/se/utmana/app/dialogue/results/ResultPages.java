package se.utmana.app.dialogue.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.answer.Answers;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.thread.Line;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.live.Live;
import se.utmana.app.web.picture.StandaloneSvg;

/** The results of a dialogue, as a page and as files. */
@Controller
@RequestMapping("/d/{code}")
@OpenTo(Audience.ANYONE)
class ResultPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final ResultsMaker maker;
  private final ByChannelMaker channels;
  private final Surveys surveys;
  private final Ballots ballots;
  private final Records records;
  private final Live live;
  private final StandaloneSvg standalone;
  private final Sensitivities sensitivities;
  private final MovedMaker moved;
  private final OpenResults open;
  private final Answers answers;
  private final Landscapes landscapes;

  ResultPages(
      ResultsMaker maker,
      ByChannelMaker channels,
      Surveys surveys,
      Ballots ballots,
      Records records,
      Live live,
      StandaloneSvg standalone,
      Sensitivities sensitivities,
      MovedMaker moved,
      OpenResults open,
      Answers answers,
      Landscapes landscapes) {
    this.maker = maker;
    this.channels = channels;
    this.surveys = surveys;
    this.ballots = ballots;
    this.records = records;
    this.live = live;
    this.standalone = standalone;
    this.sensitivities = sensitivities;
    this.moved = moved;
    this.open = open;
    this.answers = answers;
    this.landscapes = landscapes;
  }

  @GetMapping("/results")
  Page results(Visit visit, Texts texts, @RequestParam(defaultValue = "false") boolean all) {
    var results = maker.of(visit.dialogue());
    var survey = surveys.of(visit.dialogue().id());
    var me = standing(visit, survey, results).flatMap(Standing::place);
    return new ResultsPage(
        visit,
        results,
        channels.of(visit.dialogue()),
        line(visit),
        ballots.today(),
        landscapes.of(survey, texts, me),
        all,
        Sensitivities.isPossible(survey),
        sensitivities.of(visit.dialogue().id(), survey),
        moved.isRound(visit.dialogue()),
        answers.share(visit.dialogue()),
        answers.outcomes(visit.dialogue()));
  }

  private Line line(Visit visit) {
    return records.line(visit.space().id(), visit.dialogue().id().value(), visit.viewer());
  }

  @GetMapping("/standing")
  Object standing(Visit visit, Texts texts) {
    var results = maker.of(visit.dialogue());
    var survey = surveys.of(visit.dialogue().id());
    var standing = standing(visit, survey, results);
    if (standing.isEmpty()) {
      return ResponseEntity.status(303)
          .header(HttpHeaders.LOCATION, visit.dialogue().path())
          .build();
    }
    var remaining = maker.countPublished(visit.dialogue().id()) - mine(visit).size();
    return new StandingPage(
        visit,
        results,
        standing.get(),
        Math.max(0, remaining),
        ballots.today(),
        landscapes.of(survey, texts, standing.get().place()));
  }

  @GetMapping("/results.json")
  ResponseEntity<ResultsJson> json(Visit visit) {
    return ResponseEntity.ok(open.of(visit.dialogue()));
  }

  @GetMapping("/results.csv")
  ResponseEntity<String> csv(Visit visit, Texts texts) {
    var table = ResultTables.statements(maker.of(visit.dialogue()), texts.language());
    return file(CSV, "results.csv", table);
  }

  @GetMapping("/landscape.csv")
  ResponseEntity<String> people(Visit visit) {
    var survey = surveys.of(visit.dialogue().id());
    return LandscapePicture.isPossible(survey)
        ? file(CSV, "landscape.csv", ResultTables.people(survey))
        : ResponseEntity.notFound().build();
  }

  @GetMapping("/landscape.svg")
  ResponseEntity<String> svg(Visit visit, Texts texts) {
    return landscapes
        .of(surveys.of(visit.dialogue().id()), texts, Optional.empty())
        .map(picture -> file(SVG, "landscape.svg", standalone.of(picture)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Says when the results have changed. */
  @GetMapping("/live")
  SseEmitter live(
      Visit visit, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    return live.stream(News.topic(visit.dialogue().id()), last);
  }

  private static ResponseEntity<String> file(MediaType type, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }

  private Optional<Standing> standing(Visit visit, Survey survey, Results results) {
    return Optional.ofNullable(visit.voter())
        .map(voter -> Standing.of(voter, mine(visit), survey, results));
  }

  private List<Ballot> mine(Visit visit) {
    var voter = visit.voter();
    return voter == null ? List.of() : ballots.of(visit.dialogue().id(), voter);
  }
}
