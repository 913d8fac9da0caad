package se.utmana.app.systemmap.format.sketch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts down what a file holds that has no place in a map, so that nothing is lost in silence. */
public final class Leftovers {

  private static final int MOST_NAMES = 200;
  private static final int MOST_EXAMPLES = 3;
  private static final int LONGEST = 80;

  private record Key(Leftover.Kind kind, String name) {}

  private static final class Tally {
    private int count;
    private final List<String> examples = new ArrayList<>();
  }

  private final Map<Key, Tally> tallies = new LinkedHashMap<>();

  /**
   * Puts down one occurrence.
   *
   * @param name its name in the file; names beyond the first two hundred are counted together
   * @param value what it says; a blank one is nothing lost
   */
  public void add(Leftover.Kind kind, String name, String value) {
    if (value.isBlank()) {
      return;
    }
    var key = new Key(kind, shortened(name));
    if (!tallies.containsKey(key) && tallies.size() >= MOST_NAMES) {
      key = new Key(kind, "…");
    }
    var tally = tallies.computeIfAbsent(key, any -> new Tally());
    tally.count++;
    var example = shortened(value);
    if (tally.examples.size() < MOST_EXAMPLES && !tally.examples.contains(example)) {
      tally.examples.add(example);
    }
  }

  List<Leftover> list() {
    return tallies.entrySet().stream()
        .map(
            one ->
                new Leftover(
                    one.getKey().kind(),
                    one.getKey().name(),
                    one.getValue().count,
                    one.getValue().examples))
        .toList();
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
