package se.utmana.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers on every answer what a page of ours may do: fetch and send only here, run only our
 * own files, and be framed by nobody. The one script inside a page, its import map, carries a
 * nonce.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {

  private static final String SCRIPTS = "default-src 'none'; script-src 'self' 'nonce-";
  private static final String ALL_ELSE =
      "'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String FEATURES =
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(),"
          + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
          + " publickey-credentials-get=(self), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", SCRIPTS + nonce(request) + ALL_ELSE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", FEATURES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, UnlessSaidOtherwise.notKept(response));
  }

  /** An error page needs the headers as much as the page it stands for. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private String nonce(HttpServletRequest request) {
    if (request.getAttribute(Shells.NONCE) instanceof String nonce) {
      return nonce;
    }
    var bytes = new byte[16];
    random.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(Shells.NONCE, nonce);
    return nonce;
  }
}
