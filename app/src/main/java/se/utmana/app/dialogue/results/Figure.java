package se.utmana.app.dialogue.results;

import se.utmana.app.web.Texts;

/** A number of people as it may be told: never one below five, nor one that another lets guess. */
public sealed interface Figure {

  /** The fewest people about whom a number is told. */
  int FEWEST = 5;

  /** The fewest people of whom parts are told. */
  int FEWEST_TO_DIVIDE = 8;

  /** Exactly so many, five or more. */
  record Exact(int n) implements Figure {}

  /** Rounded to the nearest five or ten, five or more. */
  record About(int n, int step) implements Figure {}

  /** So many or more, up to all. */
  record AtLeast(int n, int of) implements Figure {}

  /** Held back: so few were asked that any part of them would tell about the rest. */
  record Untold(int of) implements Figure {}

  /** None to four. */
  record Few() implements Figure {}

  /** A number as it is when that tells nothing of fewer than five. */
  static Figure exact(int n) {
    return n < FEWEST ? new Few() : new Exact(n);
  }

  static Figure rounded(int n, int step) {
    return n < FEWEST ? new Few() : new About(Math.round((float) n / step) * step, step);
  }

  /**
   * A part of a whole. Where all the rest is below five or made of parts below five, only a lower
   * bound is told, because the whole would give the rest away.
   */
  static Figure part(int n, int of, int step, boolean restIsFew) {
    if (of < FEWEST_TO_DIVIDE) {
      return new Untold(of);
    }
    if (n < FEWEST) {
      return new Few();
    }
    return restIsFew || of - n < FEWEST
        ? new AtLeast(Math.max(FEWEST, Math.min(of - step + 1, n / step * step)), of)
        : rounded(n, step);
  }

  /** The smallest number that it can stand for. */
  default int low() {
    return switch (this) {
      case Exact exact -> exact.n();
      case About about -> Math.max(FEWEST, about.n() - about.step() / 2);
      case AtLeast most -> most.n();
      case Untold untold -> 0;
      case Few few -> 0;
    };
  }

  /** The largest number that it can stand for. */
  default int high() {
    return switch (this) {
      case Exact exact -> exact.n();
      case About about -> about.n() + (about.step() - 1) / 2;
      case AtLeast most -> most.of();
      case Untold untold -> untold.of();
      case Few few -> FEWEST - 1;
    };
  }

  default double middle() {
    return (low() + high()) / 2.0;
  }

  default boolean isFew() {
    return this instanceof Few;
  }

  default String words(Texts texts) {
    return switch (this) {
      case Exact exact -> texts.number(exact.n());
      case About about -> texts.get("dialogue.figure.about", about.n());
      case AtLeast most -> texts.get("dialogue.figure.least", most.n());
      case Untold untold -> texts.get("dialogue.figure.untold");
      case Few few -> texts.get("dialogue.figure.few");
    };
  }

  /**
   * As it stands in a table for machines: {@code 212}, {@code ~210}, {@code >=68}, {@code <5},
   * {@code hidden}.
   */
  default String code() {
    return switch (this) {
      case Exact exact -> Integer.toString(exact.n());
      case About about -> "~" + about.n();
      case AtLeast most -> ">=" + most.n();
      case Untold untold -> "hidden";
      case Few few -> "<5";
    };
  }
}
