package se.utmana.app.challenge.ranking.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.space.ActorType;

/**
 * What a comparison said when it was closed, as everybody may see it.
 *
 * @param people how many chose, five at least
 * @param choices how many choices they made
 * @param stands what can be said of each challenge, the strongest first
 * @param types the same for every actor type that may be told of
 * @param bridging by how high each stands with the type that values it least; empty unless two
 *     types are told of
 * @param doubtful how many answered as if they had not thought about it, 0 when too few to tell
 */
public record Outcome(
    int people,
    int choices,
    List<Stand> stands,
    List<OfType> types,
    List<Bridged> bridging,
    int doubtful) {

  public Outcome {
    stands = List.copyOf(stands);
    types = List.copyOf(types);
    bridging = List.copyOf(bridging);
  }

  /**
   * Where one challenge stands; the bounds hold for all at once with 95 % confidence.
   *
   * @param item its number
   * @param strength natural logarithm of the odds to be chosen before a middling one
   * @param best the best rank that the bounds allow
   * @param worst the worst rank that the bounds allow
   */
  public record Stand(
      int item, double strength, double lower, double upper, int rank, int best, int worst) {

    /** How often it is chosen before a middling one, 0..1. */
    public double share() {
      return share(strength);
    }

    public double lowerShare() {
      return share(lower);
    }

    public double upperShare() {
      return share(upper);
    }

    private static double share(double strength) {
      return 1 / (1 + Math.exp(-strength));
    }
  }

  /**
   * Where each challenge stands with one actor type.
   *
   * @param type null for those who did not say
   */
  public record OfType(@Nullable ActorType type, int people, List<Stand> stands) {

    public OfType {
      stands = List.copyOf(stands);
    }

    Optional<Stand> stand(int item) {
      return stands.stream().filter(one -> one.item() == item).findFirst();
    }
  }

  /**
   * How high a challenge stands with the type that values it least.
   *
   * @param hesitant that type, null for those who did not say
   */
  public record Bridged(int item, double lower, @Nullable ActorType hesitant) {}

  public Optional<Stand> stand(int item) {
    return stands.stream().filter(one -> one.item() == item).findFirst();
  }

  /** Its place in the bridging order, from 1. */
  public Optional<Integer> bridgingPlace(int item) {
    return IntStream.range(0, bridging.size())
        .filter(place -> bridging.get(place).item() == item)
        .mapToObj(place -> place + 1)
        .findFirst();
  }

  /** Those that may be the first of all, since no bounds tell them apart from it. */
  List<Stand> mayBeFirst() {
    return stands.stream().filter(one -> one.best() == 1).toList();
  }

  /** Those of which nothing can be said yet. */
  List<Item> tooEarly(List<Item> items) {
    return items.stream()
        .filter(item -> stand(item.number()).isEmpty())
        .sorted(Comparator.comparingInt(Item::number))
        .toList();
  }
}
