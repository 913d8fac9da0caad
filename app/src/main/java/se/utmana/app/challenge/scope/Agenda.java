package se.utmana.app.challenge.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utmana.app.space.Reference;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** The goals and targets of Agenda 2030, and the areas of the national strategy. */
public final class Agenda {

  private static final int MOST_FOUND = 15;

  private static final Map<String, Phrase> GOALS = names("sdg-goals.csv", "short");
  private static final Map<String, Target> TARGETS = readTargets();
  private static final Map<String, Phrase> AREAS = names("strategy-areas.csv", "name");

  private Agenda() {}

  /**
   * A target such as 12.3.
   *
   * @param text the whole text, which is at hand in English only
   */
  public record Target(String code, String goal, Phrase label, String text) {

    private boolean has(String word) {
      var goalName = GOALS.getOrDefault(goal, Phrase.EMPTY);
      return code.equals(word)
          || code.startsWith(word + ".")
          || isIn(label, word)
          || isIn(goalName, word)
          || text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static boolean isIn(Phrase phrase, String word) {
      return phrase.byLanguage().values().stream()
          .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(word));
    }
  }

  /** The names of the seventeen goals by their numbers. */
  public static Map<String, Phrase> goals() {
    return GOALS;
  }

  /** The names of the areas by their codes. */
  public static Map<String, Phrase> areas() {
    return AREAS;
  }

  public static Optional<Target> target(String code) {
    return Optional.ofNullable(TARGETS.get(code));
  }

  /** The targets that have all of the words, in Swedish or English, or that number. */
  public static List<Target> find(String written) {
    var words = List.of(written.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+", -1));
    if (words.getFirst().isEmpty()) {
      return List.of();
    }
    return TARGETS.values().stream()
        .filter(target -> words.stream().allMatch(target::has))
        .limit(MOST_FOUND)
        .toList();
  }

  /** A target as one line: its number and its name. */
  public static String line(String code, Language language) {
    return target(code).map(one -> code + " " + one.label().in(language)).orElse(code);
  }

  private static Map<String, Phrase> names(String file, String field) {
    var names = new LinkedHashMap<String, Phrase>();
    for (var row : Reference.rows(file)) {
      var name = Phrase.of(row.getField(field + "_sv"), row.getField(field + "_en"));
      names.put(row.getField("code"), name);
    }
    return Collections.unmodifiableMap(names);
  }

  private static Map<String, Target> readTargets() {
    var targets = new LinkedHashMap<String, Target>();
    for (var row : Reference.rows("sdg-targets.csv")) {
      var code = row.getField("code");
      var label = Phrase.of(row.getField("short_sv"), row.getField("short_en"));
      targets.put(code, new Target(code, row.getField("goal"), label, row.getField("text_en")));
    }
    return targets;
  }
}
