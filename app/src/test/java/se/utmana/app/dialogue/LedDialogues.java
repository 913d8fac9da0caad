package se.utmana.app.dialogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Makes open dialogues with somebody who leads them. */
@Component
public class LedDialogues {

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final People people;

  LedDialogues(Spaces spaces, Dialogues dialogues, People people) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.people = people;
  }

  /** A dialogue, its space and its leader. */
  public record Led(Space space, Dialogue dialogue, Account leader) {

    /** The address of a page for its leaders. */
    public String path(String below) {
      return space.path() + "/dialogues/" + dialogue.id().value() + "/" + below;
    }

    /** The leader's browser, signed in. */
    public Browser browser(int port) {
      var browser = new Browser(port);
      browser.signIn(leader.mail(), People.PASSWORD);
      browser.get("/");
      return browser;
    }
  }

  public static DialogueDraft aboutBuses() {
    return DialogueDraft.of(
        Phrase.of("Vad behövs för att bussen ska passa fler?", "What would make the bus work?"),
        Phrase.EMPTY);
  }

  public Led open(DialogueDraft draft, String... seeds) {
    var leader = people.aPerson();
    var slug = new Slug("led-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Bussen i Norrdalen");
    var space = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    spaces.open(space, leader.id().value());
    var texts = Stream.of(seeds).map(seed -> Phrase.of(Language.SV, seed)).toList();
    var made = dialogues.create(space.id(), draft, List.copyOf(texts), "PROCESS_LEADER");
    dialogues.open(made.id(), "PROCESS_LEADER");
    return new Led(space, dialogues.find(made.id()).orElseThrow(), leader);
  }
}
