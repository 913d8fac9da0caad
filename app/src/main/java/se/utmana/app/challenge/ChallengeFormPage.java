package se.utmana.app.challenge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.challenge.intake.TitleHint;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a challenge is written.
 *
 * @param challenge the one that is written anew, null for a new one
 */
record ChallengeFormPage(
    Room room, @Nullable Challenge challenge, ChallengeForm form, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  Optional<TitleHint> hint() {
    return TitleHint.of(Phrase.of(form.titleSv(), form.titleEn()));
  }

  boolean isNew() {
    return challenge == null;
  }

  /** Where the form is sent. */
  String action() {
    return challenge == null ? room.path("challenges") : room.path("challenges/" + challenge.id());
  }

  /** Where one comes back to without saving. */
  String back() {
    return action();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(
            basis ->
                new Choice(
                    basis.name(),
                    texts.get("challenge.basis." + basis.code()),
                    texts.get("challenge.basis." + basis.code() + ".hint")))
        .toList();
  }
}
