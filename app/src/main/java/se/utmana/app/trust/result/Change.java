package se.utmana.app.trust.result;

import java.util.Optional;

/**
 * How far something moved from one wave to the next.
 *
 * @param by in steps of the scale, with one decimal
 * @param isSure whether it is more than chance alone would give one time in twenty
 */
public record Change(double by, boolean isSure) {

  private static final double ONE_IN_TWENTY = 1.96;

  /** The change, where both are told and the people are the same many or five more or fewer. */
  static Optional<Change> between(
      Optional<Figure> before, Told peopleBefore, Optional<Figure> after, Told peopleAfter) {
    if (before.isEmpty() || after.isEmpty() || !peopleBefore.isComparableWith(peopleAfter)) {
      return Optional.empty();
    }
    var by = Math.round(10 * (after.get().mean() - before.get().mean())) / 10.0;
    var error =
        Math.hypot(
            after.get().spread() / Math.sqrt(peopleAfter.people()),
            before.get().spread() / Math.sqrt(peopleBefore.people()));
    return Optional.of(new Change(by, Math.abs(by) > ONE_IN_TWENTY * error));
  }

  public boolean isNone() {
    return by == 0;
  }

  public boolean isUp() {
    return by > 0;
  }
}
