package se.utmana.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Full addresses to print and to share. */
@Component
public class Addresses {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final PublicAddress known;

  Addresses(PublicAddress known) {
    this.known = known;
  }

  /**
   * The full address of a path: under the installation's own name where it has been told, and
   * otherwise where the person who asks has found it. It is shown to that person only.
   */
  public String of(HttpServletRequest request, String path) {
    if (known.isConfigured()) {
      return known.of(path).toString();
    }
    var asked = request.getRequestURL();
    return asked.substring(0, asked.length() - request.getRequestURI().length()) + path;
  }

  /** Whether nobody else can follow an address of ours. */
  public boolean isOnlyHere(String address) {
    var host = URI.create(address).getHost();
    return host == null || THIS_MACHINE.contains(host);
  }

  /** An address as people type it: {@code utmana.exempel.se/d/abcdefghjk}. */
  public static String spoken(String address) {
    return address.replaceFirst("^https?://", "");
  }
}
