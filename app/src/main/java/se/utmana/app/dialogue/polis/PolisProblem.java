package se.utmana.app.dialogue.polis;

import java.util.List;
import se.utmana.app.console.ConsoleTexts;

/** Why a Polis conversation could not be read: the file, the line and what was expected there. */
public final class PolisProblem extends Exception {

  private final String key;
  private final List<String> arguments;

  private PolisProblem(String key, List<String> arguments) {
    super(ConsoleTexts.text(key, arguments.toArray()));
    this.key = key;
    this.arguments = List.copyOf(arguments);
  }

  /** A fault of the whole, such as a missing file. */
  static PolisProblem of(String what, Object... arguments) {
    return new PolisProblem("console.polis." + what, strings(arguments));
  }

  /** A fault in a line, counted from 1; its text gets file and line as the first arguments. */
  static PolisProblem at(String file, long line, String what, Object... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(file, String.valueOf(line)));
    all.addAll(strings(arguments));
    return new PolisProblem("console.polis." + what, all);
  }

  /** The key of the sentence, for a page that shows it in the reader's language. */
  public String key() {
    return key;
  }

  /** The arguments of the sentence. */
  public Object[] arguments() {
    return arguments.toArray();
  }

  private static List<String> strings(Object... arguments) {
    return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
