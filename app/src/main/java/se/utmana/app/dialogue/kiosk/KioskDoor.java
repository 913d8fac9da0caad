package se.utmana.app.dialogue.kiosk;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.taking.Deck;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.space.Spaces;

/** Lets people in to an open kiosk, and hands them what they answer on. */
@Component
record KioskDoor(
    Kiosks kiosks,
    Dialogues dialogues,
    Spaces spaces,
    Statements statements,
    Ballots ballots,
    BallotTokens tokens) {

  /** The page of the kiosk with that secret, or that it is closed; 404 where there is none. */
  Object enter(String secret, Function<KioskView, Object> page) {
    var key = KioskSecret.parse(secret).orElseThrow(KioskDoor::missing);
    var kiosk = kiosks.find(key).orElseThrow(KioskDoor::missing);
    var dialogue = dialogues.find(kiosk.dialogue()).orElseThrow(KioskDoor::missing);
    var space = spaces.find(dialogue.id().space()).orElseThrow(KioskDoor::missing);
    return kiosk.isOpen()
        ? page.apply(new KioskView(kiosk, key, dialogue, space))
        : new KioskClosedPage();
  }

  int shown(KioskView view) {
    return (int)
        statements.list(view.dialogue().id()).stream().filter(Statement::isPublished).count();
  }

  Deck deck(KioskView view, UUID voter) {
    var id = view.dialogue().id();
    return Deck.of(voter, statements.list(id), ballots.of(id, voter));
  }

  /** A new ballot, with what the person speaks for where the dialogue asks. */
  String ballot(KioskView view, String actorType) {
    var id = view.dialogue().id();
    var ballot = tokens.issue(id);
    if (view.dialogue().terms().asksActorType()) {
      var voter = tokens.voter(id, ballot).orElseThrow();
      ActorTypes.ofCode(actorType).ifPresent(type -> ballots.declare(id, voter, type));
    }
    return ballot;
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
