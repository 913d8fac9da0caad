package se.utmana.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Lets a page be framed, where every other page of ours is framed by nobody. */
public final class FrameHeaders {

  private static final String NOBODY = "frame-ancestors 'none'";
  private static final String POLICY = "Content-Security-Policy";
  private static final String OLD = "X-Frame-Options";

  private FrameHeaders() {}

  /**
   * Lets these sites frame the answer; an error page that comes instead of it gets its own headers.
   *
   * @param origins as browsers write them: {@code https://www.exempel.se}
   */
  public static void allow(HttpServletResponse response, List<String> origins) {
    var policy = response.getHeader(POLICY);
    if (policy == null || !policy.contains(NOBODY)) {
      throw new IllegalStateException("The policy does not say who may frame this page");
    }
    var sites = "frame-ancestors " + String.join(" ", origins);
    response.setHeader(POLICY, policy.replace(NOBODY, sites));
    // The older header knows no list of sites; null takes it away (Servlet 6.1).
    response.setHeader(OLD, null);
  }
}
