package se.utmana.app.challenge.submission;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.framing.Framing;
import se.utmana.app.challenge.framing.Framings;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.space.Role;
import se.utmana.app.thread.LastLetters;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** SubmissionAnswers submissions, once each, and tells those who sent them in. */
@Component
public class SubmissionAnswers {

  private final SubmissionStore store;
  private final Submissions submissions;
  private final Challenges challenges;
  private final Scopes scopes;
  private final Framings framings;
  private final LastLetters letters;
  private final Clock clock;

  SubmissionAnswers(
      SubmissionStore store,
      Submissions submissions,
      Challenges challenges,
      Scopes scopes,
      Framings framings,
      LastLetters letters,
      Clock clock) {
    this.store = store;
    this.submissions = submissions;
    this.challenges = challenges;
    this.scopes = scopes;
    this.framings = framings;
    this.letters = letters;
    this.clock = clock;
  }

  /** Makes it a challenge of its own, which can be worded anew afterwards. */
  @Transactional
  public Challenge open(Submission one, Phrase reason) {
    var basis = one.illustrative() ? Basis.ILLUSTRATIVE : Basis.OWN;
    var wording = new Wording(one.title(), one.text(), basis, "");
    var id = challenges.open(one.space(), wording);
    var challenge = challenges.find(one.space(), id).orElseThrow();
    scopes.put(challenge, one.scope());
    submissions.tie(answered(one, Verdict.OPENED, id, reason));
    return challenge;
  }

  /**
   * Makes it a framing of a challenge that the space has.
   *
   * @param text the submission in as many words as a framing holds
   */
  @Transactional
  public Optional<Refusal> frame(Submission one, Challenge challenge, Phrase text, Phrase reason) {
    var voicedBy = new Framing.VoicedBy(null, "", one.id());
    var refusal = Framing.refusal(text, voicedBy);
    if (refusal.isEmpty()) {
      var answered = answered(one, Verdict.FRAMED, challenge.id(), reason);
      submissions.tie(answered);
      framings.add(challenge, text, voicedBy, Role.PROCESS_LEADER.key());
    }
    return refusal;
  }

  /** Says no, with the reason that whoever sent it in will read. */
  @Transactional
  public Optional<Refusal> decline(Submission one, Phrase reason) {
    if (reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "challenge.submission.refused.reason"));
    }
    answered(one, Verdict.DECLINED, null, reason);
    letters.write(one.space(), one.id(), "challenge.letter.declined", one.title(), reason);
    return Optional.empty();
  }

  private Submission answered(
      Submission one, Verdict verdict, @Nullable ChallengeId challenge, Phrase reason) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var answer = new Submission.Answer(verdict, challenge, reason, Role.PROCESS_LEADER, now);
    if (!store.answer(one, answer)) {
      throw new RefusedException(Refusal.of("challenge.submission.refused.answered"));
    }
    var answered =
        new Submission(
            one.space(),
            one.id(),
            one.title(),
            one.text(),
            one.scope(),
            one.day(),
            one.illustrative(),
            answer);
    if (answered.isShown()) {
      submissions.publish(answered);
    }
    return answered;
  }
}
