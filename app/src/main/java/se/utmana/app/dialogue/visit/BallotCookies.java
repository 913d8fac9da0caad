package se.utmana.app.dialogue.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Dialogue;

/** Keeps a participant's ballot in the participant's browser, for the pages of one dialogue. */
@Component
public class BallotCookies {

  /** How a program shows its ballot. */
  public static final String HEADER = "Ballot";

  private static final String NAME = "ballot";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final BallotTokens tokens;

  BallotCookies(BallotTokens tokens) {
    this.tokens = tokens;
  }

  Optional<UUID> read(HttpServletRequest request, Dialogue dialogue) {
    return token(request).flatMap(token -> tokens.voter(dialogue.id(), token));
  }

  /** The ballot as it is, for a link that carries it to another device. */
  public Optional<String> token(HttpServletRequest request) {
    var header = request.getHeader(HEADER);
    if (header != null) {
      return Optional.of(header);
    }
    return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
  }

  public String header(HttpServletRequest request, Dialogue dialogue, String token) {
    return cookie(request, dialogue, token, A_YEAR);
  }

  /** Takes the ballot out of this browser. */
  public String gone(HttpServletRequest request, Dialogue dialogue) {
    return cookie(request, dialogue, "", Duration.ZERO);
  }

  private static String cookie(
      HttpServletRequest request, Dialogue dialogue, String token, Duration age) {
    return ResponseCookie.from(NAME, token)
        .path(dialogue.path())
        .maxAge(age)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }
}
