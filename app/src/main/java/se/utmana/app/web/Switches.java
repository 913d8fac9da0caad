package se.utmana.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switches of language and theme: each keeps the choice in a cookie and comes back. */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class Switches {

  @PostMapping("/language")
  String language(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    keep(response, Shells.LANGUAGE_COOKIE, Language.of(to).code());
    return "redirect:" + local(back);
  }

  @PostMapping("/theme")
  String theme(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    keep(response, Shells.THEME_COOKIE, Theme.of(to).code());
    return "redirect:" + local(back);
  }

  private static void keep(HttpServletResponse response, String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Only an address on this server: one slash first, nothing that a browser reads as a host. */
  static String local(String address) {
    var isLocal =
        address.startsWith("/")
            && !address.startsWith("//")
            && address.chars().allMatch(c -> c > ' ' && c < 127 && "\\{}".indexOf(c) < 0);
    return isLocal ? address : "/";
  }
}
