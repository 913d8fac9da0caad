package se.utmana.app.portfolio.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What is done next with something in the portfolio, and why. */
public record MoveForm(@NotBlank String move, @Size(max = Said.TEXT) String reason) {

  public static final MoveForm EMPTY = new MoveForm("", "");

  public MoveForm {
    move = move == null ? "" : move;
    reason = reason == null ? "" : reason;
  }

  public Phrase reasonIn(Language language) {
    return Phrase.of(language, reason);
  }
}
