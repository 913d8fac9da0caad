package se.utmana.app.challenge.submission;

import java.util.Optional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** A submission that is not sent yet. */
public record SubmissionDraft(Phrase title, Phrase text, Scope scope, boolean illustrative) {

  /** Why it cannot be sent as it is, if it cannot. */
  Optional<Refusal> refusal() {
    return wording().refusal().or(scope::refusal);
  }

  private Wording wording() {
    return new Wording(title, text, Basis.OWN, "");
  }
}
