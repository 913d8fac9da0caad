package se.utmana.app.precondition.panel;

import java.util.List;

/**
 * One observable of a precondition as it is now.
 *
 * @param glow whether the records show it
 * @param key the key of the text that says what was counted
 * @param numbers the arguments of that text
 * @param evidence the records that show it; a lit light has one at least
 */
public record Light(Glow glow, String key, List<Object> numbers, List<Evidence> evidence) {

  /** Whether something is seen. */
  public enum Glow {
    LIT,
    /** Records of this kind are there, and do not show it. */
    UNLIT,
    /** Nothing is recorded yet that could show it. */
    UNRECORDED;

    /** The key of its name. */
    public String key() {
      return "precondition.glow." + name();
    }
  }

  public Light {
    numbers = List.copyOf(numbers);
    evidence = List.copyOf(evidence);
    if (glow == Glow.LIT && evidence.isEmpty()) {
      throw new IllegalArgumentException("No light without a record: " + key);
    }
  }

  /** A light of what was counted: lit by evidence, unlit without. */
  static Light of(String key, List<Object> numbers, List<Evidence> evidence) {
    return new Light(evidence.isEmpty() ? Glow.UNLIT : Glow.LIT, key, numbers, evidence);
  }

  static Light unrecorded(String key) {
    return new Light(Glow.UNRECORDED, key, List.of(), List.of());
  }

  public boolean isLit() {
    return glow == Glow.LIT;
  }
}
