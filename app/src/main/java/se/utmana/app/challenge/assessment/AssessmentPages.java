package se.utmana.app.challenge.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.StandaloneSvg;

/** The pages where a challenge's relevance is assessed, and where all assessments are read. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}")
@OpenTo(Audience.SPACE_VISITOR)
class AssessmentPages {

  private final ChallengeRooms rooms;
  private final Assessments assessments;
  private final Yardsticks yardsticks;
  private final Notices notices;
  private final StandaloneSvg standalone;

  AssessmentPages(
      ChallengeRooms rooms,
      Assessments assessments,
      Yardsticks yardsticks,
      Notices notices,
      StandaloneSvg standalone) {
    this.rooms = rooms;
    this.assessments = assessments;
    this.yardsticks = yardsticks;
    this.notices = notices;
    this.standalone = standalone;
  }

  @GetMapping("/assessment")
  AssessmentPage all(
      Room room,
      @PathVariable UUID challenge,
      @RequestParam(defaultValue = "false") boolean byVoice,
      Texts texts) {
    var inside = rooms.enter(room, challenge);
    var overview = assessments.overview(inside.challenge());
    return new AssessmentPage(
        inside,
        overview,
        Optional.ofNullable(room.viewer().account())
            .flatMap(account -> assessments.mine(inside.challenge(), account)),
        assessments.isOpenFor(inside.challenge()),
        byVoice,
        new AssessmentPicture(texts, byVoice).draw(overview));
  }

  @GetMapping("/assessment.svg")
  ResponseEntity<String> svg(
      Room room,
      @PathVariable UUID challenge,
      @RequestParam(defaultValue = "false") boolean byVoice,
      Texts texts) {
    var overview = assessments.overview(rooms.enter(room, challenge).challenge());
    var picture = new AssessmentPicture(texts, byVoice).draw(overview);
    return file("image", "svg+xml", "assessment.svg", standalone.of(picture));
  }

  @GetMapping("/assessment.csv")
  ResponseEntity<String> csv(Room room, @PathVariable UUID challenge, Texts texts) {
    var overview = assessments.overview(rooms.enter(room, challenge).challenge());
    return file("text", "csv", "assessment.csv", AssessmentTable.of(overview, texts.language()));
  }

  @GetMapping("/assessment/{assessment}")
  AssessedPage one(Room room, @PathVariable UUID challenge, @PathVariable UUID assessment) {
    var inside = rooms.enter(room, challenge);
    var versions = assessments.versions(inside.challenge(), assessment);
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new AssessedPage(inside, versions);
  }

  @GetMapping("/assessment/mine")
  @OpenTo(Audience.SPACE_MEMBER)
  AssessPage form(Room room, @PathVariable UUID challenge) {
    var inside = rooms.enter(room, challenge);
    var mine = assessments.mine(inside.challenge(), room.viewer().requireAccount());
    return page(inside, mine.map(AssessForm::of).orElse(AssessForm.blank()), FormErrors.NONE);
  }

  /**
   * @param submit whether the assessment counts from now on, or is a draft
   */
  @PostMapping("/assessment/mine")
  @OpenTo(Audience.SPACE_MEMBER)
  Object assess(
      Room room,
      @PathVariable UUID challenge,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "true") boolean submit,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, challenge);
    var form = AssessForm.of(fields);
    var errors = form.errors(yardsticks.of(room.space().id()), submit, texts);
    if (!errors.isEmpty()) {
      return page(inside, form, errors);
    }
    var account = room.viewer().requireAccount();
    var refusal =
        assessments.write(inside.challenge(), account, form.version(), form.answers(), submit);
    if (refusal.isPresent()) {
      var latest = assessments.mine(inside.challenge(), account);
      var onTop = form.onTopOf(latest.map(Assessment::version).orElse(0));
      return page(inside, onTop, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, submit ? "challenge.assess.done" : "challenge.assess.drafted");
    return "redirect:" + inside.path(submit ? "assessment" : "assessment/mine");
  }

  private AssessPage page(ChallengeRoom inside, AssessForm form, FormErrors errors) {
    var account = inside.room().viewer().requireAccount();
    var challenge = inside.challenge();
    return new AssessPage(
        inside,
        yardsticks.of(challenge.space()),
        assessments.actorOf(challenge.space(), account),
        assessments.isOpenFor(challenge),
        assessments.mine(challenge, account).map(one -> !one.submitted()).orElse(false),
        form,
        errors);
  }

  private static ResponseEntity<String> file(
      String type, String subtype, String name, String content) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(new MediaType(type, subtype, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(content);
  }
}
