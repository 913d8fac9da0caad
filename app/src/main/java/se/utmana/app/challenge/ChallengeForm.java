package se.utmana.app.challenge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What a process leader writes about a challenge. */
record ChallengeForm(
    @Size(max = Wording.TITLE_LENGTH) String titleSv,
    @Size(max = Wording.TITLE_LENGTH) String titleEn,
    @Size(max = Wording.TEXT_LENGTH) String textSv,
    @Size(max = Wording.TEXT_LENGTH) String textEn,
    @NotNull Basis basis,
    @Size(max = Wording.SOURCE_LENGTH) String source,
    int version) {

  static final ChallengeForm EMPTY = new ChallengeForm("", "", "", "", Basis.OWN, "", 0);

  ChallengeForm {
    titleSv = written(titleSv);
    titleEn = written(titleEn);
    textSv = written(textSv);
    textEn = written(textEn);
    source = written(source);
  }

  /** A browser that leaves a field out means an empty one. */
  private static String written(@Nullable String value) {
    return value == null ? "" : value;
  }

  static ChallengeForm of(Challenge challenge) {
    var wording = challenge.wording();
    return new ChallengeForm(
        wording.title().exactly(Language.SV),
        wording.title().exactly(Language.EN),
        wording.text().exactly(Language.SV),
        wording.text().exactly(Language.EN),
        wording.basis(),
        wording.source(),
        challenge.version());
  }

  // A missing choice reaches the form that is shown again, though validation refuses it.
  String basisName() {
    return String.valueOf(basis);
  }

  /** The wording; the form's own constraints have been checked. */
  Wording wording() {
    return new Wording(Phrase.of(titleSv, titleEn), Phrase.of(textSv, textEn), basis, source);
  }

  /** Why the wording cannot stand; what is missing in both languages is asked for in Swedish. */
  Optional<Refusal> refusal() {
    return wording()
        .refusal()
        .map(
            no ->
                no.field().equals("source")
                    ? no
                    : new Refusal(no.field() + "Sv", no.key(), no.arguments()));
  }

  /** The same form, as an answer to the version that is stored now. */
  ChallengeForm onTopOf(Challenge latest) {
    return new ChallengeForm(titleSv, titleEn, textSv, textEn, basis, source, latest.version());
  }
}
