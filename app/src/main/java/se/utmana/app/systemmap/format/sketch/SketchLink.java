package se.utmana.app.systemmap.format.sketch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * A link as a file holds it.
 *
 * @param from the id of the factor that it comes from
 * @param to the id of the factor that it leads to
 * @param sign 1 the same way, −1 the opposite way, 0 where nobody has said
 * @param weight how strong, above 0 and at most 1; a quarter is weak, a half clear, three quarters
 *     strong
 * @param claim how it works, may be empty
 * @param style the name of its kind where the sign is no field of the file, empty for a link that
 *     names none; null where the file itself says the sign
 */
public record SketchLink(
    String from,
    String to,
    int sign,
    double weight,
    boolean delayed,
    Phrase claim,
    @Nullable String style,
    Map<Detail, String> details) {

  /** The weight of a link of which the file does not say how strong it is. */
  public static final double USUAL_WEIGHT = 0.5;

  private static final int STRONGEST = 3;
  private static final double STEPS = 4;

  public SketchLink {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("A weight is above 0 and at most 1, not " + weight);
    }
    sign = Integer.signum(sign);
    details = SketchFactor.filled(details);
  }

  /** A link of which nothing but the sign is known. */
  public SketchLink(String from, String to, int sign) {
    this(from, to, sign, USUAL_WEIGHT, false, Phrase.EMPTY, null, Map.of());
  }

  /** The weight of a strength from 1, weak, to 3, strong. */
  public static double weightOf(int strength) {
    return strength / STEPS;
  }

  /** The strength from 1, weak, to 3, strong, that comes nearest to the weight. */
  public int strength() {
    return Math.clamp(Math.round(weight * STEPS), 1, STRONGEST);
  }

  /** Whether a strength of 1, 2 or 3 says all that the weight says. */
  public boolean isWhole() {
    return weight == weightOf(strength());
  }

  /** One of its details, empty when it has none. */
  public String detail(Detail detail) {
    return details.getOrDefault(detail, "");
  }

  SketchLink withSign(int other) {
    return new SketchLink(from, to, other, weight, delayed, claim, style, details);
  }
}
