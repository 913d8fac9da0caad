package se.utmana.app.dialogue.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Moderation;
import se.utmana.app.dialogue.Participation;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A dialogue as programs write it; what is left out has the value that the page's form begins with.
 *
 * @param challenge one of the same space; left out, an old dialogue keeps its own
 * @param statements the first statements of a new dialogue
 */
record DialogueInput(
    @Nullable Phrase question,
    @Nullable Phrase context,
    @Nullable UUID challenge,
    @Nullable Participation participation,
    @Nullable Moderation moderation,
    @Nullable Boolean asksActorType,
    @Nullable Boolean allowsStatements,
    @Nullable Boolean publishesVotes,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Size(max = 1000) @Nullable List<Phrase> statements) {

  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST_CONTEXT = 3000;

  List<Phrase> seeds() {
    return statements == null ? List.of() : statements;
  }

  Optional<Refusal> refusal() {
    if (question == null || question.isEmpty()) {
      return Optional.of(Refusal.at("question", "dialogue.edit.noQuestion"));
    }
    if (isTooLong(question, LONGEST_QUESTION)) {
      return Optional.of(Refusal.at("question", "dialogue.import.long", LONGEST_QUESTION));
    }
    if (context != null && isTooLong(context, LONGEST_CONTEXT)) {
      return Optional.of(Refusal.at("context", "dialogue.import.long", LONGEST_CONTEXT));
    }
    for (int i = 0; i < seeds().size(); i++) {
      var seed = seeds().get(i);
      if (seed.isEmpty() || isTooLong(seed, Statement.LONGEST)) {
        return Optional.of(
            Refusal.at("statements", "dialogue.edit.long", i + 1, Statement.LONGEST));
      }
    }
    return opensOn != null && closesOn != null && closesOn.isBefore(opensOn)
        ? Optional.of(Refusal.at("closesOn", "dialogue.edit.period"))
        : Optional.empty();
  }

  private static boolean isTooLong(Phrase phrase, int longest) {
    return phrase.byLanguage().values().stream().anyMatch(text -> text.length() > longest);
  }

  /** Keeps what programs do not write. */
  DialogueDraft draft(@Nullable Dialogue old) {
    var terms = old == null ? null : old.terms();
    return new DialogueDraft(
        question == null ? Phrase.EMPTY : question,
        context == null ? Phrase.EMPTY : context,
        challenge != null || terms == null ? challenge : terms.challenge(),
        participation == null ? Participation.LINK : participation,
        moderation == null ? Moderation.AFTER : moderation,
        Boolean.TRUE.equals(asksActorType),
        !Boolean.FALSE.equals(allowsStatements),
        opensOn,
        closesOn,
        terms != null && terms.illustrative(),
        terms == null ? "" : terms.source(),
        Boolean.TRUE.equals(publishesVotes));
  }
}
