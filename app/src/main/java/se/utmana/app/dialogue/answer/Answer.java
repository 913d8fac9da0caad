package se.utmana.app.dialogue.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.utmana.app.web.Phrase;

/**
 * What became of some statements of a dialogue that belong together.
 *
 * @param statements their numbers
 * @param role in which role somebody answered
 */
public record Answer(
    UUID id,
    Phrase theme,
    Outcome outcome,
    Phrase reason,
    List<Integer> statements,
    String role,
    LocalDate answeredOn) {

  /** The key of the text that says what an answer is. */
  static final String KIND = "dialogue.answer.one";

  static final int THEME_LENGTH = 120;
  static final int REASON_LENGTH = 2000;

  public Answer {
    statements = List.copyOf(statements);
  }
}
