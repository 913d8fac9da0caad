package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Spring Security only finds out who asks and that a form is ours. What they may do is decided in
 * one place, by the module that knows the spaces; headers are set by the shell.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String FRAMED = "/embed/";

  /** What a mail program sends by itself; the secret in the address is the proof (RFC 8058). */
  private static final Pattern STOPS = Pattern.compile("/(follow|searches)/[0-9a-f]+/stop");

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, SessionContexts contexts, CsrfTokenRepository csrfTokens) {
    return http.securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .requireCsrfProtectionMatcher(needsProofOfOrigin()))
        .exceptionHandling(
            errors ->
                errors.accessDeniedHandler(
                    (request, response, denied) ->
                        response.sendError(HttpServletResponse.SC_FORBIDDEN)))
        .headers(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .build();
  }

  /** In a cookie, because people without an account get no session. */
  @Bean
  CsrfTokenRepository csrfTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("csrf");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  /**
   * A program that calls the API with a token, or without any cookie, cannot have been lured by
   * another site: it brings nothing that a browser would add by itself. A dialogue in a frame of
   * another site gets no cookies from browsers, looks at none, and acts on what its form holds
   * only.
   */
  private static RequestMatcher needsProofOfOrigin() {
    return request ->
        CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
            && !(isApi(request) && (hasToken(request) || request.getCookies() == null))
            && !request.getRequestURI().startsWith(FRAMED)
            && !STOPS.matcher(request.getRequestURI()).matches();
  }

  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private static boolean hasToken(HttpServletRequest request) {
    return request.getAttribute(SessionContexts.BY_TOKEN) != null;
  }

  /** People sign in through our own pages; this keeps Spring Boot from making up a user. */
  @Bean
  AuthenticationManager nobodyElse() {
    return authentication -> {
      throw new ProviderNotFoundException("People sign in through the pages");
    };
  }
}
