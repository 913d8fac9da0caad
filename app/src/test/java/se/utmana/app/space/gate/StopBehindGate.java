package se.utmana.app.space.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands right behind the gate and stops what was let in, so that a test can knock at every route
 * and change nothing.
 */
@TestComponent
class StopBehindGate implements WebMvcConfigurer {

  static final String ASKED = "Test-Stop-Behind-Gate";
  static final int LET_IN = 299;

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                var stops = request.getHeader(ASKED) != null;
                if (stops) {
                  response.setStatus(LET_IN);
                }
                return !stops;
              }
            })
        .order(Ordered.HIGHEST_PRECEDENCE + 1);
  }
}
