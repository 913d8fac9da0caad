package se.utmana.app.dialogue.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.web.Shells;

/**
 * The ballot of whoever stands before the tablet now: for the pages of this kiosk alone, and gone
 * when the next person begins.
 */
@Component
record KioskCookies(BallotTokens tokens) {

  private static final String NAME = "kiosk";

  Optional<UUID> voter(HttpServletRequest request, DialogueId dialogue) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .flatMap(cookie -> tokens.voter(dialogue, cookie.getValue()));
  }

  void give(
      HttpServletRequest request, HttpServletResponse response, KioskSecret kiosk, String ballot) {
    add(response, cookie(request, kiosk.path(), NAME, ballot, null));
  }

  /** Takes the ballot away. */
  void take(HttpServletRequest request, HttpServletResponse response, KioskSecret kiosk) {
    add(response, cookie(request, kiosk.path(), NAME, "", Duration.ZERO));
  }

  /** Nothing of one person is left for the next, not even the language. */
  void forget(HttpServletRequest request, HttpServletResponse response, KioskSecret kiosk) {
    take(request, response, kiosk);
    add(response, cookie(request, "/", Shells.LANGUAGE_COOKIE, "", Duration.ZERO));
  }

  /** Ends with the browser when no age is given. */
  private static ResponseCookie cookie(
      HttpServletRequest request, String path, String name, String value, @Nullable Duration age) {
    var cookie = ResponseCookie.from(name, value);
    if (age != null) {
      cookie.maxAge(age);
    }
    return cookie.path(path).httpOnly(true).secure(request.isSecure()).sameSite("Strict").build();
  }

  private static void add(HttpServletResponse response, ResponseCookie cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
