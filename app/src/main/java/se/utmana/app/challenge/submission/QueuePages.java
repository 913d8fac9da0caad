package se.utmana.app.challenge.submission;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where leaders read what was sent in and answer it; what lives on is read by everybody. */
@Controller
@RequestMapping("/spaces/{space}/challenges/submissions")
@OpenTo(Audience.SPACE_LEADER)
class QueuePages {

  private final Submissions submissions;
  private final Intakes intakes;
  private final Answering answering;
  private final Challenges challenges;
  private final Records records;
  private final Notices notices;

  QueuePages(
      Submissions submissions,
      Intakes intakes,
      Answering answering,
      Challenges challenges,
      Records records,
      Notices notices) {
    this.submissions = submissions;
    this.intakes = intakes;
    this.answering = answering;
    this.challenges = challenges;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping
  QueuePage list(Room room) {
    var space = room.space().id();
    return new QueuePage(room, intakes.of(space), submissions.list(space));
  }

  @PostMapping("/welcome")
  String welcome(Room room, @RequestParam Welcome welcome, HttpServletResponse response) {
    intakes.put(room.space().id(), welcome);
    notices.leave(response, "challenge.welcome.saved");
    return "redirect:" + room.path("challenges/submissions");
  }

  @GetMapping("/{submission}")
  @OpenTo(Audience.SPACE_VISITOR)
  SubmissionPage read(Room room, @PathVariable UUID submission, Texts texts) {
    var found = find(room, submission);
    var text = found.text().exactly(texts.language());
    return page(room, found, AnswerForm.blank(text), FormErrors.NONE);
  }

  @PostMapping("/{submission}")
  Object answer(
      Room room,
      @PathVariable UUID submission,
      @Valid @ModelAttribute AnswerForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, submission);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    Optional<Refusal> refusal = answering.answer(found, form, texts.language());
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, Objects.requireNonNull(form.verdict()).key());
    return "redirect:" + room.path("challenges/submissions");
  }

  private SubmissionPage page(
      Room room, Submission submission, AnswerForm form, FormErrors errors) {
    var space = room.space().id();
    var line = records.line(space, submission.id(), room.viewer());
    var current = challenges.list(space).stream().filter(one -> one.stage().isCurrent()).toList();
    return new SubmissionPage(room, submission, current, form, line, errors);
  }

  /** What is not for everybody answers them as if it did not exist. */
  private Submission find(Room room, UUID submission) {
    return submissions
        .find(room.space().id(), submission)
        .filter(one -> one.isShown() || room.isLeader())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
