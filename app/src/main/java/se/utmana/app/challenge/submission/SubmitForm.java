package se.utmana.app.challenge.submission;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.ScopeForm;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/**
 * A submission as it was filled in.
 *
 * @param mail an address of whoever wants to be told and has no account
 * @param tell whether whoever has an account wants to be told
 */
record SubmitForm(String title, String text, String mail, @Nullable Boolean tell) {

  static final SubmitForm EMPTY = new SubmitForm("", "", "", false);

  SubmitForm {
    title = Objects.requireNonNullElse(title, "").strip();
    text = Objects.requireNonNullElse(text, "").strip();
    mail = Objects.requireNonNullElse(mail, "").strip();
  }

  /** A box that is not ticked is not sent. */
  boolean wantsToKnow() {
    return Boolean.TRUE.equals(tell);
  }

  Phrase title(Language language) {
    return Phrase.of(language, title);
  }

  SubmissionDraft draft(ScopeForm scope, Language language) {
    return new SubmissionDraft(
        title(language), Phrase.of(language, text), scope.scope(Scope.EMPTY, language), false);
  }
}
