package se.utmana.app.challenge.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Submissions for programs; the rules are those of the pages. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/submissions")
@OpenTo(Audience.SPACE_LEADER)
class SubmissionApi {

  private final Submissions submissions;
  private final Sending sending;
  private final Answering answering;
  private final Intakes intakes;

  SubmissionApi(Submissions submissions, Sending sending, Answering answering, Intakes intakes) {
    this.submissions = submissions;
    this.sending = sending;
    this.answering = answering;
    this.intakes = intakes;
  }

  /** A submission as programs read it. */
  record SubmissionView(
      UUID id,
      Phrase title,
      Phrase text,
      Scope scope,
      LocalDate day,
      @Nullable Verdict verdict,
      @Nullable UUID challenge,
      Phrase reason) {

    static SubmissionView of(Submission one) {
      var answer = one.answer();
      var challenge = answer == null ? null : answer.challenge();
      return new SubmissionView(
          one.id(),
          one.title(),
          one.text(),
          one.scope(),
          one.day(),
          answer == null ? null : answer.verdict(),
          challenge == null ? null : challenge.value(),
          answer == null ? Phrase.EMPTY : answer.reason());
    }
  }

  /**
   * A submission as programs send it.
   *
   * @param mail where somebody without an account wants to be told
   * @param tell whether the owner of the token wants to be told
   */
  record SubmissionInput(
      @NotNull Phrase title,
      @NotNull Phrase text,
      @Nullable Scope scope,
      @Nullable String mail,
      boolean tell) {}

  /** What a leader answers. */
  record AnswerInput(
      @NotNull Verdict verdict,
      @Nullable UUID challenge,
      @Nullable Phrase framing,
      @Nullable Phrase reason) {}

  /** From whom the space takes challenges. */
  record WelcomeView(@NotNull Welcome welcome) {}

  @GetMapping
  List<SubmissionView> list(Room room) {
    return submissions.list(room.space().id()).stream().map(SubmissionView::of).toList();
  }

  @GetMapping("/welcome")
  @OpenTo(Audience.SPACE_VISITOR)
  WelcomeView welcome(Room room) {
    return new WelcomeView(intakes.of(room.space().id()));
  }

  @PutMapping("/welcome")
  WelcomeView welcome(Room room, @Valid @RequestBody WelcomeView input) {
    intakes.put(room.space().id(), input.welcome());
    return input;
  }

  /** Takes a submission; which number it got is not told, so that nothing leads back to it. */
  @PostMapping
  @OwnTransactions
  @OpenTo(Audience.SPACE_VISITOR)
  @ResponseStatus(HttpStatus.ACCEPTED)
  void send(
      Room room,
      @Valid @RequestBody SubmissionInput input,
      Texts texts,
      HttpServletRequest request) {
    var scope = Objects.requireNonNullElse(input.scope(), Scope.EMPTY);
    var draft = new SubmissionDraft(input.title(), input.text(), scope, false);
    var mail = Objects.requireNonNullElse(input.mail(), "").strip();
    refuse(sending.send(room, draft, mail, input.tell(), texts.language(), request));
  }

  @GetMapping("/{submission}")
  @OpenTo(Audience.SPACE_VISITOR)
  SubmissionView read(Room room, @PathVariable UUID submission) {
    return SubmissionView.of(find(room, submission));
  }

  @PostMapping("/{submission}/answer")
  SubmissionView answer(
      Room room, @PathVariable UUID submission, @Valid @RequestBody AnswerInput input) {
    var found = find(room, submission);
    var framing = input.framing() == null ? found.text() : input.framing();
    var reason = Objects.requireNonNullElse(input.reason(), Phrase.EMPTY);
    refuse(answering.answer(found, input.verdict(), input.challenge(), framing, reason));
    return read(room, submission);
  }

  private Submission find(Room room, UUID submission) {
    return submissions
        .find(room.space().id(), submission)
        .filter(one -> one.isShown() || room.isLeader())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
