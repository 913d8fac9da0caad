package se.utmana.app.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.utmana.app.Utmana;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** The real server in a process that a test can kill, with a dialogue of many statements. */
final class VotingServer {

  static final int STATEMENTS = 200;

  private VotingServer() {}

  /**
   * Serves until it is killed, and says its port and the dialogue's word on standard output.
   *
   * @param args the data folder, {@code careful} or {@code careless}, and the word of a dialogue
   *     that is there already
   */
  public static void main(String[] args) {
    Thread.ofPlatform().daemon().start(VotingServer::endWithTheTest);
    var sources =
        args[1].equals("careless")
            ? new Class<?>[] {Utmana.class, CarelessBox.class}
            : new Class<?>[] {Utmana.class};
    var server =
        new SpringApplicationBuilder(sources).run("--utmana.data=" + args[0], "--server.port=0");
    var code =
        args.length > 2
            ? args[2]
            : open(server.getBean(Spaces.class), server.getBean(Dialogues.class)).code();
    System.out.println(
        "ready " + server.getEnvironment().getProperty("local.server.port") + " " + code);
  }

  private static Dialogue open(Spaces spaces, Dialogues dialogues) {
    var slug = new Slug("voting-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var space = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    spaces.open(space, null);
    var statements =
        IntStream.range(0, STATEMENTS)
            .mapToObj(i -> Phrase.of(Language.SV, "Påstående nummer " + i))
            .toList();
    var question = DialogueDraft.of(Phrase.of(Language.SV, "Vad tål strömavbrott?"), Phrase.EMPTY);
    var dialogue =
        dialogues.create(space.id(), question, List.copyOf(statements), "PROCESS_LEADER");
    dialogues.open(dialogue.id(), "PROCESS_LEADER");
    return dialogue;
  }

  /** Standard input ends when the process of the test does, however it does. */
  private static void endWithTheTest() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The same news as an end.
    }
    Runtime.getRuntime().halt(1);
  }
}
