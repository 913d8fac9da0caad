package se.utmana.app.trust.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.web.Refusal;

/**
 * What one person answers. It is added up and forgotten, and never written down as it is.
 *
 * @param scores from 1 to 5; an item that the person cannot answer is not among them
 */
public record Sheet(Side side, Map<TrustItem, Integer> scores) {

  /** Every mean of one to seven whole numbers is a whole number of these parts. */
  public static final int PARTS = 420;

  public Sheet {
    scores = Map.copyOf(scores);
  }

  /** Why it cannot be counted, if it cannot. */
  Optional<Refusal> refusal() {
    if (scores.isEmpty()) {
      return Optional.of(Refusal.of("trust.refused.empty"));
    }
    return scores.values().stream()
            .allMatch(score -> score >= TrustItem.LEAST && score <= TrustItem.MOST)
        ? Optional.empty()
        : Optional.of(Refusal.of("trust.refused.score"));
  }

  @Nullable Integer score(TrustItem item) {
    return scores.get(item);
  }

  /** The person's own mean over a scale in parts; none where less than half was answered. */
  OptionalLong index(Scale scale) {
    var items = scale.items();
    var own = new EnumMap<TrustItem, Integer>(TrustItem.class);
    items.stream().filter(scores::containsKey).forEach(item -> own.put(item, scores.get(item)));
    if (2 * own.size() < items.size()) {
      return OptionalLong.empty();
    }
    var sum = own.values().stream().mapToLong(Integer::longValue).sum();
    return OptionalLong.of(sum * PARTS / own.size());
  }
}
