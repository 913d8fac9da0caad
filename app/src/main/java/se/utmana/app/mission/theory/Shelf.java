package se.utmana.app.mission.theory;

import java.util.List;
import java.util.stream.Stream;

/** Where a line of the theory stands: a step of the chain, or a horizon. */
public enum Shelf {
  /** What is done. */
  ACTIVITY,
  /** What comes of it at once. */
  OUTPUT,
  /** What changes for people. */
  OUTCOME,
  /** What changes in society. */
  IMPACT,
  /** The pattern of today, which fits less and less. */
  H1,
  /** What is new and prolongs the old. */
  H2_MINUS,
  /** What is new and carries towards the wanted. */
  H2_PLUS,
  /** The wanted pattern, and its seeds in the present. */
  H3;

  public boolean isOfChain() {
    return switch (this) {
      case ACTIVITY, OUTPUT, OUTCOME, IMPACT -> true;
      case H1, H2_MINUS, H2_PLUS, H3 -> false;
    };
  }

  public static List<Shelf> chain() {
    return Stream.of(values()).filter(Shelf::isOfChain).toList();
  }

  public static List<Shelf> horizons() {
    return Stream.of(values()).filter(one -> !one.isOfChain()).toList();
  }

  public String key() {
    return "mission.theory.shelf." + name();
  }
}
