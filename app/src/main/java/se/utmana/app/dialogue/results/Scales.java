package se.utmana.app.dialogue.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utmana.analysis.opinion.Pattern;
import se.utmana.analysis.opinion.Side;

/** Says what stands at the ends of a scale. */
final class Scales {

  private Scales() {}

  private record End(Results.StatementResult result, double load) {}

  /** The statements that pull most towards either end, empty where the votes form no scale. */
  static Optional<Results.Scale> of(Survey survey, List<Results.StatementResult> told) {
    if (survey.pattern() != Pattern.SCALE) {
      return Optional.empty();
    }
    var ends =
        told.stream()
            .filter(one -> !one.all().isUntold() && !one.statement().meta())
            .flatMap(
                one ->
                    survey.find(one.number()).map(column -> new End(one, column.loadX())).stream())
            .sorted(Comparator.comparingDouble(End::load))
            .toList();
    if (ends.size() < 2) {
      return Optional.empty();
    }
    var low = ends.getFirst();
    var high = ends.getLast();
    return Optional.of(
        new Results.Scale(
            low.result(),
            low.load() < 0 ? Side.AGREE : Side.DISAGREE,
            high.result(),
            high.load() > 0 ? Side.AGREE : Side.DISAGREE));
  }
}
