package se.utmana.app.dialogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utmana.analysis.opinion.Mode;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.dialogue.polis.OpinionJson;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisOpinion;
import se.utmana.app.dialogue.polis.PolisProblem;

/**
 * {@code ./utmana opinion FOLDER}: the opinion landscape of a Polis conversation as JSON on
 * standard output. Needs no database and no server.
 */
@Command(name = "opinion", mixinStandardHelpOptions = true)
public final class OpinionCommand implements Callable<Integer> {

  private static final int BROKEN_INPUT = 2;

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Option(names = "--mode", paramLabel = "stable|compatible", defaultValue = "stable")
  private String mode = "stable";

  // JSON is the only form there is; the option lets scripts say so.
  @Option(names = "--json")
  @SuppressWarnings("UnusedVariable")
  private boolean json;

  private final OutputStream out;
  private final PrintStream err;

  public OpinionCommand() {
    this(System.out, System.err);
  }

  OpinionCommand(OutputStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    try {
      Mode chosen = Mode.valueOf(mode.toUpperCase(Locale.ROOT));
      PolisConversation conversation = PolisConversation.read(PolisFiles.ofFolder(folder));
      PolisOpinion opinion = PolisOpinion.of(conversation, chosen);
      BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      OpinionJson.write(opinion, buffered);
      buffered.write('\n');
      buffered.flush();
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(ConsoleTexts.text("console.opinion.mode", mode));
    } catch (PolisProblem e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(ConsoleTexts.text("console.polis.unreadable", folder));
    }
    return BROKEN_INPUT;
  }
}
