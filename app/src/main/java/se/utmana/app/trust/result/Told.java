package se.utmana.app.trust.result;

import java.util.List;
import se.utmana.app.trust.TrustWave;

/**
 * A number of people as it may be told.
 *
 * @param people the number, or the multiple of five below it
 * @param exact whether it is the number itself
 */
public record Told(int people, boolean exact) {

  private static final int STEP = TrustWave.FEWEST;

  /** A number beside others of partly the same people: their differences shall tell of nobody. */
  static Told of(int people, List<Told> others) {
    return others.stream().allMatch(one -> !one.exact || isFar(people - one.people))
        ? new Told(people, true)
        : atLeast(people);
  }

  static Told atLeast(int people) {
    return new Told(people / STEP * STEP, false);
  }

  /** Whether these are the same number, or surely five people apart at least. */
  boolean isComparableWith(Told other) {
    if (exact && other.exact) {
      return isFar(people - other.people);
    }
    var low = people < other.people ? this : other;
    var high = people < other.people ? other : this;
    return high.people - low.most() >= STEP;
  }

  private int most() {
    return exact ? people : people + STEP - 1;
  }

  private static boolean isFar(int difference) {
    return difference == 0 || Math.abs(difference) >= STEP;
  }
}
