package se.utmana.app.dialogue.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What tells one printed sheet from another: five signs and a check sign, without signs that are
 * mistaken for each other. One wrong sign and two that changed places are always noticed: the signs
 * weighted 2 to 6 and 1 add up to a multiple of 23, which is prime.
 *
 * @param text six signs
 */
public record SheetCode(String text) {

  private static final String SIGNS = "ACDEFHJKMNPRTVWXY234679";
  private static final int DRAWN = 5;

  public SheetCode {
    if (!isRight(text)) {
      throw new IllegalArgumentException("Not the code of a sheet: " + text);
    }
  }

  static SheetCode random(RandomGenerator random) {
    var text = new StringBuilder(DRAWN + 1);
    int sum = 0;
    for (int i = 0; i < DRAWN; i++) {
      int sign = random.nextInt(SIGNS.length());
      text.append(SIGNS.charAt(sign));
      sum += (i + 2) * sign;
    }
    int check = Math.floorMod(-sum, SIGNS.length());
    return new SheetCode(text.append(SIGNS.charAt(check)).toString());
  }

  /** The code that somebody typed, in any case and with any gaps; empty when it is mistyped. */
  public static Optional<SheetCode> parse(String typed) {
    var text =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('Z', '2')
            .replace('G', '6')
            .replace('U', 'V');
    return isRight(text) ? Optional.of(new SheetCode(text)) : Optional.empty();
  }

  private static boolean isRight(String text) {
    if (text.length() != DRAWN + 1) {
      return false;
    }
    int sum = SIGNS.indexOf(text.charAt(DRAWN));
    boolean known = sum >= 0;
    for (int i = 0; i < DRAWN; i++) {
      int sign = SIGNS.indexOf(text.charAt(i));
      known &= sign >= 0;
      sum += (i + 2) * sign;
    }
    return known && sum % SIGNS.length() == 0;
  }

  /** As it is printed: {@code K7M-4TX}. */
  public String shown() {
    return text.substring(0, 3) + "-" + text.substring(3);
  }
}
