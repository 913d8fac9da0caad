package se.utmana.app.challenge.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.StrangerLimits;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Followers;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/** The way in for a submission, by a page or by a program. */
@Component
class Sending {

  private final Intakes intakes;
  private final Submissions submissions;
  private final Followers followers;
  private final StrangerLimits limits;

  Sending(Intakes intakes, Submissions submissions, Followers followers, StrangerLimits limits) {
    this.intakes = intakes;
    this.submissions = submissions;
    this.followers = followers;
    this.limits = limits;
  }

  /**
   * Takes a submission, or says why not. An address stands apart from it; without one, and without
   * asking to be told, nothing leads from the submission to whoever wrote it.
   *
   * @param mail where somebody without an account wants to be told, empty for nowhere
   * @param tell whether somebody with an account wants to be told
   */
  @Transactional
  Optional<Refusal> send(
      Room room,
      SubmissionDraft draft,
      String mail,
      boolean tell,
      Language language,
      HttpServletRequest request) {
    var space = room.space().id();
    if (!intakes.of(space).admits(room)) {
      return Optional.of(Refusal.of("challenge.submission.refused.welcome"));
    }
    var refusal = draft.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!limits.allowsWriting(request)) {
      return Optional.of(Refusal.of("challenge.submission.refused.often"));
    }
    var id = Submissions.nextId();
    var viewer = room.viewer();
    var wantsToKnow = viewer.isSignedIn() ? tell : !mail.isEmpty();
    if (wantsToKnow) {
      var no = followers.take(space, id, draft.title(), viewer, mail, language, request);
      if (no.isPresent()) {
        return no;
      }
    }
    return submissions.send(space, id, draft);
  }
}
