package se.utmana.app.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.utmana.app.account.AccountId;

/**
 * Browsers that a person has signed in with, known by a cookie that only the sign-in page is sent.
 * Source: OWASP, Slow Down Online Guessing Attacks with Device Cookies.
 */
@Component
class KnownDevices {

  private static final String COOKIE = "device";
  private static final Duration LIFE = Duration.ofDays(400);

  private static final String FIND =
      """
      select exists (
        select 1
        from account.device
        join account.account using (account_id)
        where mail = :mail
          and device_hash = :hash)
      """;

  private static final String REMEMBER =
      """
      insert into account.device (account_id, device_hash, last_used_on)
      values (:account, :hash, :today)
      on conflict (account_id, device_hash) do update
      set last_used_on = excluded.last_used_on
      """;

  private static final String FORGET_OLD =
      """
      delete from account.device
      where account_id = :account
        and last_used_on < :oldest
      """;

  private final JdbcClient database;
  private final Clock clock;

  KnownDevices(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A name for the browser, when it has signed in to the account with that address before. */
  Optional<String> find(String mail, HttpServletRequest request) {
    return secret(request)
        .map(Secret::hash)
        .filter(
            hash ->
                database
                    .sql(FIND)
                    .param("mail", mail)
                    .param("hash", hash)
                    .query(Boolean.class)
                    .single())
        .map(HexFormat.of()::formatHex);
  }

  void remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    var secret = secret(request).orElseGet(Secret::next);
    var today = LocalDate.now(clock);
    database
        .sql(REMEMBER)
        .param("account", account.value())
        .param("hash", secret.hash())
        .param("today", today)
        .update();
    database
        .sql(FORGET_OLD)
        .param("account", account.value())
        .param("oldest", today.minusDays(LIFE.toDays()))
        .update();
    response.addCookie(cookie(secret, request.isSecure()));
  }

  private static Optional<Secret> secret(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .map(Secret::new);
  }

  private static Cookie cookie(Secret secret, boolean isSecure) {
    var cookie = new Cookie(COOKIE, secret.value());
    cookie.setPath("/sign-in");
    cookie.setMaxAge((int) LIFE.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(isSecure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
