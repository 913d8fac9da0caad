package se.utmana.app.challenge.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utmana.app.web.Refusal;

/**
 * The criteria that a space judges by, each with what it weighs.
 *
 * @param weights the criteria in use; the gates always are
 */
public record Yardstick(Map<Criterion, Double> weights) {

  /** What a criterion may weigh. */
  static final List<Double> CHOICES = List.of(0.5, 1.0, 1.5, 2.0, 3.0);

  /** All criteria with the weights of the code list. */
  public static final Yardstick ORDINARY = new Yardstick(ordinary());

  public Yardstick {
    weights = Collections.unmodifiableMap(copy(weights));
  }

  private static Map<Criterion, Double> copy(Map<Criterion, Double> weights) {
    var copy = new EnumMap<Criterion, Double>(Criterion.class);
    copy.putAll(weights);
    return copy;
  }

  private static Map<Criterion, Double> ordinary() {
    var weights = new EnumMap<Criterion, Double>(Criterion.class);
    for (var criterion : Criterion.values()) {
      weights.put(criterion, Criteria.of(criterion).weight());
    }
    return weights;
  }

  /** Why the criteria cannot be judged by, if they cannot. */
  Optional<Refusal> refusal() {
    for (var criterion : Criterion.values()) {
      var weight = weights.get(criterion);
      if (weight == null && criterion.isGate()) {
        return Optional.of(Refusal.at(criterion.name(), "challenge.refused.gate"));
      }
      if (weight != null && !CHOICES.contains(weight)) {
        return Optional.of(Refusal.at(criterion.name(), "challenge.refused.weight"));
      }
    }
    return Optional.empty();
  }

  /** The criteria in use, in the order of the code list. */
  public List<Criterion> criteria() {
    return List.copyOf(weights.keySet());
  }

  public boolean uses(Criterion criterion) {
    return weights.containsKey(criterion);
  }

  double weight(Criterion criterion) {
    return weights.getOrDefault(criterion, 0.0);
  }
}
