package se.utmana.app.space;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A space's word in addresses: small letters a–z, digits and hyphens, 2 to 60 characters. */
public record Slug(String value) {

  /** As a Bean Validation pattern for forms. */
  public static final String PATTERN = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])";

  private static final Pattern VALID = Pattern.compile(PATTERN);
  private static final int LONGEST = 60;

  /** Words that are pages of their own under {@code /spaces/}. */
  private static final Set<String> TAKEN = Set.of("new");

  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  public static boolean isValid(String value) {
    return VALID.matcher(value).matches() && !TAKEN.contains(value);
  }

  /** The slug that a name suggests, "Skolmåltider i Väst" giving {@code skolmaltider-i-vast}. */
  public static Slug suggestedBy(String name) {
    var letters =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    var cut = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    var trimmed = cut.replaceAll("^-|-$", "");
    return new Slug(isValid(trimmed) ? trimmed : ("space-" + trimmed).replaceAll("-$", ""));
  }
}
