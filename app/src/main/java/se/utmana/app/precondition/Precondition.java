package se.utmana.app.precondition;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that must be there for challenge-driven work to function. */
public enum Precondition {
  LONG_TERM_GOALS,
  BROAD_PALETTE,
  TRUST_BETWEEN_ACTORS,
  TRUST_LEADERSHIP_EXPERTS,
  ITERATIVE_WORK,
  TIME,
  LEARNING;

  /** How many observables show each. */
  public static final int OBSERVABLES = 3;

  /** The key of its name. */
  public String key() {
    return "precondition." + name();
  }

  /** The key of what shows it, from 1 to 3. */
  public String observable(int number) {
    return key() + "." + number;
  }

  /** The key of how that is computed. */
  public String formula(int number) {
    return observable(number) + ".formula";
  }

  public static Optional<Precondition> named(String name) {
    return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
