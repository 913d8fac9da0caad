package se.utmana.app.account.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.utmana.app.account.signin.Attempt;
import se.utmana.app.account.signin.Limits;
import se.utmana.app.account.signin.SessionContexts;

/** Lets a program speak for the person whose access token it shows: to the API and nowhere else. */
@Component
@Order(TokenFilter.BEFORE_SPRING_SECURITY)
class TokenFilter extends OncePerRequestFilter {

  static final int BEFORE_SPRING_SECURITY = -110;

  private static final String SCHEME = "Bearer ";

  private final AccessTokens tokens;
  private final Limits limits;

  TokenFilter(AccessTokens tokens, Limits limits) {
    this.tokens = tokens;
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    return shown == null
        || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var shown = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
    var account = tokens.find(shown);
    var attempt = account.map(limits::call).orElseGet(() -> limits.secret(request));
    if (attempt.isRefused()) {
      refuse(response, attempt);
    } else if (account.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else {
      request.setAttribute(SessionContexts.BY_TOKEN, account.get());
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, Attempt attempt) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(attempt.seconds()));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
