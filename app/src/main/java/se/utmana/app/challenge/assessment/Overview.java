package se.utmana.app.challenge.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All assessments of a challenge side by side.
 *
 * @param present the parts of society that stand among the actors of the space
 */
record Overview(Yardstick yardstick, List<Assessment> assessments, Set<Voice> present) {

  /** How a criterion is judged by all and by each part of society. */
  record Line(Criterion criterion, double weight, Optional<Figure> all, Map<Voice, Figure> voices) {

    boolean isWide() {
      return all.map(Figure::isWide).orElse(false);
    }

    /** Whether a gate is reached; nothing for what is no gate. */
    Optional<Boolean> passes() {
      return criterion.isGate()
          ? Optional.of(all.map(one -> one.median() >= AssessmentSummary.GATE).orElse(false))
          : Optional.empty();
    }
  }

  Overview {
    assessments = List.copyOf(assessments);
  }

  boolean isEmpty() {
    return assessments.isEmpty();
  }

  List<Line> lines() {
    return yardstick.criteria().stream().map(this::line).toList();
  }

  private Line line(Criterion criterion) {
    var voices = new LinkedHashMap<Voice, Figure>();
    for (var voice : heard()) {
      Figure.of(criterion, assessments.stream().filter(one -> one.voice() == voice).toList())
          .ifPresent(figure -> voices.put(voice, figure));
    }
    var all = Figure.of(criterion, assessments);
    return new Line(criterion, yardstick.weight(criterion), all, voices);
  }

  /** The parts of society that have assessed, in order. */
  Set<Voice> heard() {
    return assessments.stream()
        .map(Assessment::voice)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Voice.class)));
  }

  /** The parts of society that nobody has assessed for. */
  List<Voice> missing() {
    var heard = heard();
    return Stream.of(Voice.values())
        .filter(one -> one.isExpected() && !heard.contains(one))
        .toList();
  }

  long organisations() {
    return assessments.stream().map(one -> one.actor().id()).distinct().count();
  }

  /** The weighted mean of the medians, from 0 to 4. */
  OptionalDouble total() {
    var medians = new LinkedHashMap<Criterion, Double>();
    lines().forEach(line -> line.all().ifPresent(it -> medians.put(line.criterion(), it.median())));
    return weighted(medians);
  }

  /** The same for each organisation alone, from the lowest to the highest. */
  List<Double> totals() {
    var totals = new ArrayList<Double>();
    assessments.stream()
        .collect(Collectors.groupingBy(one -> one.actor().id()))
        .values()
        .forEach(own -> new Overview(yardstick, own, present).total().ifPresent(totals::add));
    return totals.stream().sorted().toList();
  }

  private OptionalDouble weighted(Map<Criterion, Double> medians) {
    var weights = medians.keySet().stream().mapToDouble(yardstick::weight).sum();
    if (weights == 0) {
      return OptionalDouble.empty();
    }
    var sum =
        medians.entrySet().stream()
            .mapToDouble(one -> one.getValue() * yardstick.weight(one.getKey()))
            .sum();
    return OptionalDouble.of(sum / weights);
  }
}
