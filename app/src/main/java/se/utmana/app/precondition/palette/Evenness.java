package se.utmana.app.precondition.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utmana.app.space.ActorType;

/**
 * How evenly actors spread over their types: Shannon's entropy over its greatest value, J = H / ln
 * S (Pielou 1966), from 0 to 1, with the bounds of a 95 % interval by the variance of H for few
 * observations (Hutcheson 1970).
 *
 * @param types S, how many types there are
 */
public record Evenness(double value, double low, double high, int types) {

  private static final double NORMAL = 1.96;

  /** None where there are fewer than two types: nothing can be even or uneven. */
  static Optional<Evenness> of(List<ActorType> actors) {
    var types = (int) actors.stream().distinct().count();
    if (types < 2) {
      return Optional.empty();
    }
    var shares =
        actors.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .values()
            .stream()
            .mapToDouble(count -> (double) count / actors.size())
            .toArray();
    var entropy = 0.0;
    var square = 0.0;
    for (var share : shares) {
      entropy -= share * Math.log(share);
      square += share * Math.log(share) * Math.log(share);
    }
    var n = actors.size();
    var variance = (square - entropy * entropy) / n + (types - 1) / (2.0 * n * n);
    var value = entropy / Math.log(types);
    var reach = NORMAL * Math.sqrt(variance) / Math.log(types);
    return Optional.of(
        new Evenness(
            Math.min(1, value), Math.max(0, value - reach), Math.min(1, value + reach), types));
  }
}
