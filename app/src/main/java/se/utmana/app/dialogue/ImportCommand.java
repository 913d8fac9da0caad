package se.utmana.app.dialogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.console.StartFailure;
import se.utmana.app.dialogue.exchange.Imports;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisProblem;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** {@code ./utmana import polis FOLDER}: takes over a conversation that was held in Polis. */
@Component
@Command(name = "import")
public class ImportCommand {

  private static final int BROKEN_INPUT = 2;
  private static final String SLUG = "imported";
  private static final Phrase NAME = Phrase.of("Hämtade dialoger", "Imported dialogues");

  private final Imports imports;
  private final Spaces spaces;
  private final Dialogues dialogues;
  private final PublicAddress address;

  ImportCommand(Imports imports, Spaces spaces, Dialogues dialogues, PublicAddress address) {
    this.imports = imports;
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.address = address;
  }

  /** Prints the address of the results. */
  @Command(name = "polis")
  int polis(
      @Parameters(index = "0", paramLabel = "FOLDER") Path folder,
      @Option(names = "--space", paramLabel = "SPACE", defaultValue = "") String space,
      @Option(names = "--question", paramLabel = "TEXT", defaultValue = "") String question,
      @Option(names = "--source", paramLabel = "TEXT", defaultValue = "") String source,
      @Option(names = "--language", paramLabel = "sv|en", defaultValue = "en") String language) {
    try {
      var conversation = PolisConversation.read(PolisFiles.ofFolder(folder));
      var name = question.isBlank() ? String.valueOf(folder.normalize().getFileName()) : question;
      var dialogue =
          imports.take(
              space(space).id(),
              conversation,
              Language.of(language),
              name,
              source,
              Role.PROCESS_LEADER.name());
      var votes = dialogues.summary(dialogue.id()).map(DialogueSummary::votes).orElse(0);
      System.out.println(
          ConsoleTexts.text(
              "console.import.done", votes, address.of(dialogue.path() + "/results")));
      return 0;
    } catch (PolisProblem problem) {
      System.err.println(problem.getMessage());
    } catch (IOException e) {
      System.err.println(ConsoleTexts.text("console.polis.unreadable", folder));
    }
    return BROKEN_INPUT;
  }

  /** The space of that name; without a name one for what comes from elsewhere. */
  private Space space(String slug) {
    if (!slug.isBlank()) {
      return spaces
          .findBySlug(slug)
          .orElseThrow(() -> new StartFailure("console.import.space", slug));
    }
    var found = spaces.findBySlug(SLUG);
    return found.or(this::open).orElseThrow();
  }

  private Optional<Space> open() {
    var made = spaces.draft(new Slug(SLUG), NAME, Phrase.EMPTY, Level.NATIONAL, Visibility.PUBLIC);
    spaces.open(made, null);
    return spaces.findBySlug(SLUG);
  }
}
