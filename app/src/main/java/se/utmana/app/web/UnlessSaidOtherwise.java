package se.utmana.app.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Answers are kept by nobody unless their handler says otherwise: computers are shared. Spring adds
 * the handler's header, which would leave two that contradict each other; here the second replaces
 * the first.
 */
final class UnlessSaidOtherwise extends HttpServletResponseWrapper {

  private static final String HEADER = "Cache-Control";

  private UnlessSaidOtherwise(HttpServletResponse response) {
    super(response);
  }

  static HttpServletResponse notKept(HttpServletResponse response) {
    response.setHeader(HEADER, "no-store");
    return new UnlessSaidOtherwise(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (HEADER.equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
