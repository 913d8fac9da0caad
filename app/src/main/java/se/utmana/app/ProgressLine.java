package se.utmana.app;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.console.Progress;

/** One line that says what is being done now; a line each where nobody watches a terminal. */
final class ProgressLine implements Progress {

  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean isWatched =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  private boolean isShown;

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void say(String key, Object... arguments) {
    var text = ConsoleTexts.text(key, arguments) + " …";
    if (isWatched) {
      out.print(ERASE + text);
      isShown = true;
    } else {
      out.println(text);
    }
    out.flush();
  }

  /** Takes the line away, for what comes after it. */
  synchronized void done() {
    if (isShown) {
      out.print(ERASE);
      out.flush();
      isShown = false;
    }
  }
}
