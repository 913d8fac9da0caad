package se.utmana.app.dialogue.answer;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a leader writes as an answer, in the language that the leader reads in. */
record AnswerForm(
    @Size(max = Answer.THEME_LENGTH) String theme,
    @Chosen @Nullable Outcome outcome,
    @Size(max = Answer.REASON_LENGTH) String reason,
    List<Integer> statements) {

  static final AnswerForm EMPTY = new AnswerForm("", null, "", List.of());

  AnswerForm {
    theme = written(theme);
    reason = written(reason);
    statements = chosen(statements);
  }

  // A browser that leaves a field out means an empty one.
  private static String written(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static List<Integer> chosen(@Nullable List<Integer> value) {
    return value == null ? List.of() : value.stream().distinct().toList();
  }

  String outcomeName() {
    return outcome == null ? "" : outcome.name();
  }

  Answers.Draft draft(Language language) {
    if (outcome == null) {
      throw new IllegalStateException("Validation lets no form without an outcome through");
    }
    return new Answers.Draft(
        Phrase.of(language, theme), outcome, Phrase.of(language, reason), statements);
  }
}
