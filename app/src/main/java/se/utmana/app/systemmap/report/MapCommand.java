package se.utmana.app.systemmap.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.systemmap.format.MapFiles;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.web.Language;

/**
 * {@code ./utmana map FILE}: what the mathematics says of a map in a file of any known format.
 * Needs no database and no server.
 */
@Command(name = "map", mixinStandardHelpOptions = true)
public final class MapCommand implements Callable<Integer> {

  private static final int BROKEN_INPUT = 2;
  private static final int MOST_LINKS = 64;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--loops", paramLabel = "N", defaultValue = "8")
  private int loops = 8;

  @Option(names = "--json")
  private boolean json;

  private final OutputStream out;
  private final PrintStream err;

  public MapCommand() {
    this(System.out, System.err);
  }

  MapCommand(OutputStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (loops < 1 || loops > MOST_LINKS) {
      err.println(ConsoleTexts.text("console.map.length", MOST_LINKS));
      return BROKEN_INPUT;
    }
    try {
      var sketch = MapFiles.read(file, Language.SV);
      print(MapReport.of(String.valueOf(file.getFileName()), sketch, loops));
      return 0;
    } catch (MapProblem e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(ConsoleTexts.text("console.map.unreadable", file));
    }
    return BROKEN_INPUT;
  }

  private void print(MapReport report) throws IOException {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    if (json) {
      MapJson.write(report, buffered);
      buffered.write('\n');
    } else {
      var text = new PrintStream(buffered, false, StandardCharsets.UTF_8);
      new MapText(report, text).write();
      text.flush();
    }
    buffered.flush();
  }
}
