package se.utmana.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A text that the page after a redirect shows once ("The invitation was sent"). Only its key
 * travels, in a cookie, so that no session is needed and no stranger can put words on our page.
 */
@Component
public class Notices {

  private static final String COOKIE = "notice";

  /** Leaves a notice for the next page; the key must be a text without arguments. */
  public void leave(HttpServletResponse response, String key) {
    response.addCookie(cookie(key, 60));
  }

  String take(HttpServletRequest request, HttpServletResponse response, Texts texts) {
    var left = WebUtils.getCookie(request, COOKIE);
    if (left == null) {
      return "";
    }
    response.addCookie(cookie("", 0));
    return texts.has(left.getValue()) ? texts.get(left.getValue()) : "";
  }

  private static Cookie cookie(String value, int seconds) {
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
