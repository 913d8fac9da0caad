package se.utmana.app.web.crowd;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.utmana.app.web.BusyException;

/**
 * Turns readers away at the door when there are more than can be served in time, before anything is
 * asked of the database, so that those inside get their pages. What is written has limits of its
 * own, and files are too quick to count.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TurnstileFilter extends OncePerRequestFilter {

  private final Turnstile turnstile;
  private final HandlerExceptionResolver faults;

  TurnstileFilter(
      Turnstile turnstile, @Qualifier("faultResolver") HandlerExceptionResolver faults) {
    this.turnstile = turnstile;
    this.faults = faults;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET") || request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!turnstile.enter(request)) {
      faults.resolveException(request, response, null, new BusyException());
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      // A stream that stays open is no work.
      Turnstile.leave(request);
    }
  }
}
