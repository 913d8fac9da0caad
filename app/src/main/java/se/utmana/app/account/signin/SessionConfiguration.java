package se.utmana.app.account.signin;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Where sessions are kept and for how long. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  /** A day without a request ends a session. */
  private static final Duration IDLE = Duration.ofHours(24);

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable() {
    return sessions -> {
      sessions.setTableName("account.session");
      sessions.setDefaultMaxInactiveInterval(IDLE);
      sessions.setCleanupCron("0 */15 * * * *");
    };
  }

  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("session");
    cookie.setCookiePath("/");
    cookie.setSameSite("Lax");
    return cookie;
  }
}
