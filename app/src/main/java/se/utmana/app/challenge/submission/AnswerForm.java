package se.utmana.app.challenge.submission;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Chosen;

/**
 * What a leader answers.
 *
 * @param challenge the one that it becomes a framing of
 * @param framing the words of the framing
 */
record AnswerForm(
    @Chosen @Nullable Verdict verdict, @Nullable UUID challenge, String framing, String reason) {

  AnswerForm {
    framing = Objects.requireNonNullElse(framing, "").strip();
    reason = Objects.requireNonNullElse(reason, "").strip();
  }

  static AnswerForm blank(String text) {
    return new AnswerForm(null, null, text, "");
  }

  String verdictName() {
    return verdict == null ? "" : verdict.name();
  }

  String challengeName() {
    return challenge == null ? "" : challenge.toString();
  }
}
