package se.utmana.app.challenge;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a process leader does with a challenge, and why. */
record MoveForm(@Chosen @Nullable Move move, @Size(max = Move.REASON_LENGTH) String reason) {

  static final MoveForm EMPTY = new MoveForm(null, "");

  MoveForm {
    reason = reason == null ? "" : reason;
  }

  String moveName() {
    return move == null ? "" : move.name();
  }

  Phrase reasonIn(Language language) {
    return Phrase.of(language, reason);
  }
}
