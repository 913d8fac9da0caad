package se.utmana.app.systemmap.format.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.console.ConsoleTexts;

/** Why a file could not be read as a system map: the file, the place and what is wrong there. */
public final class MapProblem extends Exception {

  private final String key;
  private final List<String> arguments;

  private MapProblem(String key, List<String> arguments) {
    super(ConsoleTexts.text(key, arguments.toArray()));
    this.key = key;
    this.arguments = List.copyOf(arguments);
  }

  /** A fault of a whole file; its sentence gets the arguments. */
  public static MapProblem of(String what, Object... arguments) {
    return new MapProblem("console.mapfile." + what, strings(arguments));
  }

  /** A fault in a line, counted from 1; its sentence gets file and line first. */
  public static MapProblem at(String file, long line, String what, Object... arguments) {
    var all = new ArrayList<>(List.of(file, String.valueOf(line)));
    all.addAll(strings(arguments));
    return new MapProblem("console.mapfile.line." + what, all);
  }

  /** A fault at a named place, such as the third connection; file and place come first. */
  public static MapProblem in(String file, String place, String what, Object... arguments) {
    var all = new ArrayList<>(List.of(file, place));
    all.addAll(strings(arguments));
    return new MapProblem("console.mapfile.place." + what, all);
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
    return Stream.of(arguments).map(MapProblem::shown).toList();
  }

  /** What files say can be long, and full of what no terminal should get. */
  private static String shown(Object argument) {
    var text = String.valueOf(argument).replaceAll("\\p{Cntrl}", " ");
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
