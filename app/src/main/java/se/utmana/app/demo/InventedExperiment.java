package se.utmana.app.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.experiment.Hypothesis;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.web.Phrase;

/**
 * What is added to an experiment of the case, so that it keeps to the rules.
 *
 * @param from its first day, in days from the day it is loaded
 * @param weeks measured values, where the case itself has none
 * @param stopWeeks what the stop rule watched
 * @param learned the learning of the case that came of it, null for one that is running
 * @param insight whether it comes from the first insight of the space
 * @param lever the factor of the map that it presses on, as the case calls it
 */
record InventedExperiment(
    String space,
    String id,
    String host,
    int from,
    int to,
    Phrase unit,
    Push better,
    int runIn,
    int planned,
    double expected,
    Phrase watched,
    Push side,
    double limit,
    List<Double> stopWeeks,
    @Nullable List<Double> weeks,
    Phrase consent,
    Phrase affected,
    Phrase risks,
    Phrase prediction,
    Phrase budget,
    Phrase ethics,
    @Nullable Deviated deviation,
    @Nullable String learned,
    Verdict.@Nullable Decision decision,
    @Nullable Phrase reasons,
    @Nullable Phrase onward,
    boolean insight,
    @Nullable String lever,
    @Nullable Push push) {

  /** Something that was done otherwise, in that week. */
  record Deviated(int week, Phrase what, Phrase why) {}

  /** A learning of the case. */
  record Learned(String id, Phrase text) {}

  /** What the case itself says of an experiment; facts have no hypothesis. */
  record Told(
      String id,
      Phrase title,
      @Nullable Phrase hypothesis,
      @Nullable Phrase metric,
      @Nullable Double baseline,
      @Nullable Double threshold,
      @Nullable Phrase stopRule,
      @Nullable List<Double> weeks) {

    private static final Map<String, Pattern> PARTS =
        Map.of(
            "sv", Pattern.compile("Om (.+?) så (.+), därför att (.+)\\."),
            "en", Pattern.compile("If (.+?) then (.+), because (.+)\\."));

    Hypothesis parts() {
      return new Hypothesis(part(1), part(2), part(3));
    }

    private Phrase part(int number) {
      var parts = new TreeMap<String, String>();
      var whole = hypothesis == null ? Phrase.EMPTY : hypothesis;
      PARTS.forEach(
          (language, pattern) -> {
            var found = pattern.matcher(whole.byLanguage().getOrDefault(language, ""));
            if (found.matches()) {
              parts.put(language, found.group(number));
            }
          });
      return new Phrase(parts);
    }
  }
}
