package se.utmana.app.challenge.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.challenge.Move;
import se.utmana.app.web.Chosen;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a commissioner writes. */
record DecisionForm(
    @Chosen @Nullable Move move,
    @Size(max = DecisionDraft.LENGTH) String reasons,
    @Size(max = DecisionDraft.LENGTH) String dissent,
    @Size(max = DecisionDraft.LENGTH) String despite,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate reviewOn,
    @Size(max = DecisionDraft.LENGTH) String referral) {

  static final DecisionForm EMPTY = new DecisionForm(null, "", "", "", null, "");

  DecisionForm {
    reasons = written(reasons);
    dissent = written(dissent);
    despite = written(despite);
    referral = written(referral);
  }

  private static String written(@Nullable String value) {
    return value == null ? "" : value;
  }

  String moveName() {
    return move == null ? "" : move.name();
  }

  String reviewDay() {
    return reviewOn == null ? "" : reviewOn.toString();
  }

  /** The draft; the form's own constraints have been checked. What does not belong falls away. */
  DecisionDraft draft(Language language) {
    var chosen = Objects.requireNonNull(move);
    return new DecisionDraft(
        chosen,
        Phrase.of(language, reasons),
        Phrase.of(language, dissent),
        chosen == Move.FIND_RELEVANT ? Phrase.of(language, despite) : Phrase.EMPTY,
        chosen == Move.REST ? reviewOn : null,
        chosen == Move.DECLINE ? Phrase.of(language, referral) : Phrase.EMPTY);
  }
}
