package se.utmana.app.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Stage;
import se.utmana.app.challenge.Wording;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** A space and what may be in it, made by hand. */
final class ASpace {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final Phrase WORDS = Phrase.of(Language.SV, "Ord");
  static final SpaceId ID = new SpaceId(new UUID(7, 7));

  private ASpace() {}

  static Room seenBy(@Nullable Role role) {
    var space = new Space(ID, "mat", WORDS, WORDS, Level.LOCAL, Visibility.PUBLIC, NOW);
    return new Room(space, Viewer.NOBODY, role);
  }

  static Challenge challenge(Stage stage) {
    var wording = new Wording(WORDS, WORDS, Basis.OWN, "");
    return new Challenge(ID, ChallengeId.next(), wording, stage, 1, NOW);
  }

  static DialogueSummary dialogue(DialogueState state, DialogueDraft terms, int voters) {
    var id = DialogueId.next(ID);
    var dialogue = new Dialogue(id, "abcdefghjk", state, terms, TODAY);
    return new DialogueSummary(dialogue, voters, 10 * voters, 12, 0);
  }

  static DialogueLine line(DialogueState state, int voters) {
    return DialogueLine.of(dialogue(state, DialogueDraft.of(WORDS, WORDS), voters), TODAY);
  }

  static Actor actor(ActorType type, Level level) {
    return new Actor(ActorId.next(), WORDS, type, level);
  }
}
