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

  /**
   * That a session was used is written once a minute: else each page that a person opens would wait
   * for the disk, and pages that they open at once for each other.
   */
  private static final String UPDATE =
      """
      with fresh (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
      as (values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint),
        cast(? as text)))
      update account.session s
      set session_id = f.session_id,
        last_access_time = f.last_access_time,
        max_inactive_interval = f.max_inactive_interval,
        expiry_time = f.expiry_time,
        principal_name = f.principal_name
      from fresh f
      where s.primary_id = ?
      and (
        s.session_id <> f.session_id
        or s.principal_name is distinct from f.principal_name
        or s.max_inactive_interval <> f.max_inactive_interval
        or f.last_access_time - s.last_access_time >= 60000)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable() {
    return sessions -> {
      sessions.setTableName("account.session");
      sessions.setUpdateSessionQuery(UPDATE);
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
