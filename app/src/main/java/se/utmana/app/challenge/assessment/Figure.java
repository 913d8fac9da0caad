package se.utmana.app.challenge.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a criterion in a few numbers. An organisation has one voice in the median however
 * many people it sends: its own is the median of theirs. The spread hides nobody: it reaches from
 * the lowest score to the highest of all assessors.
 *
 * @param scores all scores from low to high
 */
public record Figure(double median, List<Integer> scores) {

  /** A spread of so many steps asks for a conversation. */
  static final int WIDE = 2;

  public Figure {
    scores = scores.stream().sorted().toList();
  }

  /** The figure of these assessments; none when nobody could tell. */
  static Optional<Figure> of(Criterion criterion, Collection<Assessment> assessments) {
    var byActor = new LinkedHashMap<Object, List<Integer>>();
    var all = new ArrayList<Integer>();
    for (var one : assessments) {
      var score = one.score(criterion);
      if (score != null) {
        byActor.computeIfAbsent(one.actor().id(), id -> new ArrayList<>()).add(score);
        all.add(score);
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(median(byActor.values().stream().map(Figure::median).toList()), all));
  }

  /** The middle of the values, or halfway between the two in the middle. */
  static double median(List<? extends Number> values) {
    var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  public int lowest() {
    return scores.getFirst();
  }

  public int highest() {
    return scores.getLast();
  }

  /** How far apart the assessors are: the highest score minus the lowest. */
  public int spread() {
    return highest() - lowest();
  }

  public boolean isWide() {
    return spread() >= WIDE;
  }
}
