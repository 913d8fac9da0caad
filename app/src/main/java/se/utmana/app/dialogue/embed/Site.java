package se.utmana.app.dialogue.embed;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A site that may show a dialogue, by its origin as browsers compare it: {@code
 * https://www.exempel.se}. Nothing else can be in it, since it becomes part of a header.
 */
record Site(String origin) {

  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?");

  Site {
    if (!ORIGIN.matcher(origin).matches()) {
      throw new IllegalArgumentException("Not the origin of a site: " + origin);
    }
  }

  /** The site of an address that somebody wrote, with or without its protocol and its page. */
  static Optional<Site> parse(String written) {
    var address = written.strip();
    var full = address.matches("(?i)https?://.*") ? address : "https://" + address;
    try {
      var parts = full.split("://", 2);
      var authority = parts[1].split("[/?#]", 2)[0];
      var host = IDN.toASCII(authority.replaceFirst(":\\d+$", "")).toLowerCase(Locale.ROOT);
      var port = URI.create("x://x" + authority.replaceFirst("^[^:]*", "")).getPort();
      var scheme = parts[0].toLowerCase(Locale.ROOT);
      var origin = scheme + "://" + host + (port < 0 ? "" : ":" + port);
      return isPublic(scheme, host) && ORIGIN.matcher(origin).matches()
          ? Optional.of(new Site(origin))
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** Pages without encryption could be changed on their way; one's own machine is for trying. */
  private static boolean isPublic(String scheme, String host) {
    return host.equals("localhost")
        || host.equals("127.0.0.1")
        || (scheme.equals("https") && host.contains("."));
  }
}
