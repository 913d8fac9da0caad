package se.utmana.app.dialogue.leading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Moderation;
import se.utmana.app.dialogue.Participation;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Words;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A dialogue as a leader writes it, in one language and perhaps in the other.
 *
 * @param challenge the challenge it is about, blank for none
 * @param statements the first statements, one a line
 * @param statementsOther the same in the other language, each on the line of its own
 * @param asksActorType present when the box was ticked
 */
record DialogueForm(
    @NotBlank @Size(max = 200) @Nullable String question,
    @Size(max = 200) @Nullable String questionOther,
    @Size(max = 3000) @Nullable String context,
    @Size(max = 3000) @Nullable String contextOther,
    @Nullable String challenge,
    @Size(max = 60000) @Nullable String statements,
    @Size(max = 60000) @Nullable String statementsOther,
    @Nullable Participation participation,
    @Nullable Moderation moderation,
    @Nullable Boolean asksActorType,
    @Nullable Boolean allowsStatements,
    @Nullable Boolean publishesVotes,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate opensOn,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate closesOn) {

  static final DialogueForm EMPTY =
      new DialogueForm(
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          Participation.LINK,
          Moderation.AFTER,
          false,
          true,
          false,
          null,
          null);

  static DialogueForm of(Dialogue dialogue, List<Statement> seeds, Language language) {
    var terms = dialogue.terms();
    var other = other(language);
    var challenge = terms.challenge();
    return new DialogueForm(
        terms.question().exactly(language),
        terms.question().exactly(other),
        terms.context().exactly(language),
        terms.context().exactly(other),
        challenge == null ? "" : challenge.toString(),
        Bilingual.lines(seeds, language),
        Bilingual.lines(seeds, other),
        terms.participation(),
        terms.moderation(),
        terms.asksActorType(),
        terms.allowsStatements(),
        terms.publishesVotes(),
        terms.opensOn(),
        terms.closesOn());
  }

  static Language other(Language language) {
    return language == Language.SV ? Language.EN : Language.SV;
  }

  /** The text of a field as it was sent. */
  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  boolean asks() {
    return Boolean.TRUE.equals(asksActorType);
  }

  boolean allows() {
    return Boolean.TRUE.equals(allowsStatements);
  }

  boolean publishes() {
    return Boolean.TRUE.equals(publishesVotes);
  }

  List<Phrase> seeds(Language language) {
    return Bilingual.phrases(text(statements), language, text(statementsOther), other(language));
  }

  /** What the annotations cannot say. */
  Optional<Refusal> refusal() {
    return tooLong("statements", text(statements))
        .or(() -> tooLong("statementsOther", text(statementsOther)))
        .or(this::wrongPeriod);
  }

  private static Optional<Refusal> tooLong(String field, String text) {
    var lines = text.lines().map(Words::tidy).toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).length() > Statement.LONGEST)
        .mapToObj(i -> Refusal.at(field, "dialogue.edit.long", i + 1, Statement.LONGEST))
        .findFirst();
  }

  private Optional<Refusal> wrongPeriod() {
    return opensOn != null && closesOn != null && closesOn.isBefore(opensOn)
        ? Optional.of(Refusal.at("closesOn", "dialogue.edit.period"))
        : Optional.empty();
  }

  /** Keeps what the form does not show. */
  DialogueDraft draft(Language language, @Nullable Dialogue old) {
    var terms = old == null ? null : old.terms();
    return new DialogueDraft(
        Phrase.EMPTY.with(language, text(question)).with(other(language), text(questionOther)),
        Phrase.EMPTY.with(language, text(context)).with(other(language), text(contextOther)),
        text(challenge).isBlank() ? null : UUID.fromString(text(challenge)),
        participation == null ? Participation.LINK : participation,
        moderation == null ? Moderation.AFTER : moderation,
        asks(),
        allows(),
        opensOn,
        closesOn,
        terms != null && terms.illustrative(),
        terms == null ? "" : terms.source(),
        publishes());
  }
}
