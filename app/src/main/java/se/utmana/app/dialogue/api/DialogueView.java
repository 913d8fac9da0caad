package se.utmana.app.dialogue.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.Moderation;
import se.utmana.app.dialogue.Participation;
import se.utmana.app.web.Phrase;

/**
 * A dialogue as programs read it.
 *
 * @param code the word in its public address, {@code /d/{code}}
 */
record DialogueView(
    UUID id,
    String code,
    DialogueState state,
    Phrase question,
    Phrase context,
    @Nullable UUID challenge,
    Participation participation,
    Moderation moderation,
    boolean asksActorType,
    boolean allowsStatements,
    boolean publishesVotes,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    boolean illustrative,
    String source) {

  static DialogueView of(Dialogue dialogue) {
    var terms = dialogue.terms();
    return new DialogueView(
        dialogue.id().value(),
        dialogue.code(),
        dialogue.state(),
        terms.question(),
        terms.context(),
        terms.challenge(),
        terms.participation(),
        terms.moderation(),
        terms.asksActorType(),
        terms.allowsStatements(),
        terms.publishesVotes(),
        terms.opensOn(),
        terms.closesOn(),
        terms.illustrative(),
        terms.source());
  }
}
