package se.utmana.app.challenge.submission;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** SubmissionAnswers as forms and programs give them. */
@Component
class Answering {

  private final SubmissionAnswers answers;
  private final Challenges challenges;

  Answering(SubmissionAnswers answers, Challenges challenges) {
    this.answers = answers;
    this.challenges = challenges;
  }

  Optional<Refusal> answer(Submission one, AnswerForm form, Language language) {
    return answer(
        one,
        Objects.requireNonNull(form.verdict()),
        form.challenge(),
        one.text().with(language, form.framing()),
        Phrase.of(language, form.reason()));
  }

  Optional<Refusal> answer(
      Submission one, Verdict verdict, @Nullable UUID challenge, Phrase framing, Phrase reason) {
    if (!one.waits()) {
      return Optional.of(Refusal.of("challenge.submission.refused.answered"));
    }
    return switch (verdict) {
      case OPENED -> {
        answers.open(one, reason);
        yield Optional.empty();
      }
      case FRAMED -> frame(one, challenge, framing, reason);
      case DECLINED -> answers.decline(one, reason);
    };
  }

  private Optional<Refusal> frame(
      Submission one, @Nullable UUID challenge, Phrase framing, Phrase reason) {
    return Optional.ofNullable(challenge)
        .flatMap(id -> challenges.find(one.space(), new ChallengeId(id)))
        .map(found -> answers.frame(one, found, framing, reason))
        .orElseGet(
            () -> Optional.of(Refusal.at("challenge", "challenge.submission.refused.challenge")));
  }
}
