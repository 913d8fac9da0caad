package se.utmana.app.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.utmana.app.web.Phrase;

/**
 * One thought that people agree with or not.
 *
 * @param number its public number in the dialogue, from 0
 * @param seed whether a leader wrote it to begin with
 * @param meta whether it is about the voter rather than the question; kept out of the picture
 */
public record Statement(int number, Phrase text, boolean seed, boolean meta, StatementState state) {

  /** The key of the text that says what a statement is. */
  static final String KIND = "dialogue.statement.one";

  /** The most characters of a statement. */
  public static final int LONGEST = 280;

  /** The fewest characters that can carry a thought. */
  public static final int SHORTEST = 8;

  /** The identity of a statement in the index: told by its number, so it says nothing more. */
  public static UUID recordOf(DialogueId dialogue, int number) {
    var name = dialogue.value() + "/" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  public boolean isPublished() {
    return state == StatementState.PUBLISHED;
  }

  Statement saying(Phrase text) {
    return new Statement(number, text, seed, meta, state);
  }

  Statement with(StatementState state) {
    return new Statement(number, text, seed, meta, state);
  }

  Statement withMeta(boolean meta) {
    return new Statement(number, text, seed, meta, state);
  }
}
