package se.utmana.app.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in lower case: the name that a person signs in with. */
public record MailAddress(String value) {

  public static final int MAX_LENGTH = 254;

  /** What mail servers in use accept: no quotes, comments, line breaks or bare host names. */
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

  public MailAddress {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("Not a mail address");
    }
  }

  /** The address that somebody wrote, empty when it cannot be one. */
  public static Optional<MailAddress> parse(String written) {
    var address = written.strip().toLowerCase(Locale.ROOT);
    return isAddress(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
  }

  private static boolean isAddress(String value) {
    return value.length() <= MAX_LENGTH
        && value.indexOf('@') <= 64
        && FORM.matcher(value).matches();
  }

  /** The address itself is for letters and forms; a log gets none. */
  @Override
  public String toString() {
    return "a mail address";
  }
}
