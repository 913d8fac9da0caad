package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;

/**
 * Keeps of a sign-in only the account's id, as text, in the session: no serialized classes that a
 * later version could not read. A request without a session asks the database for nothing.
 */
@Component
public class SessionContexts implements SecurityContextRepository {

  /** However busy a session is, after this the person proves again who they are. */
  static final Duration LONGEST = Duration.ofDays(14);

  /** The request attribute by which an access token says whom it speaks for. */
  public static final String BY_TOKEN = "utmana.account-by-token";

  private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final Clock clock;

  SessionContexts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var authentication = context.getAuthentication();
    if (authentication != null) {
      request.getSession().setAttribute(ACCOUNT, authentication.getName());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return load(request).getAuthentication() != null;
  }

  private SecurityContext load(HttpServletRequest request) {
    if (request.getAttribute(BY_TOKEN) instanceof AccountId account) {
      return of(account.toString());
    }
    var session = request.getSession(false);
    if (session == null) {
      return new SecurityContextImpl();
    }
    var began = Instant.ofEpochMilli(session.getCreationTime());
    return session.getAttribute(ACCOUNT) instanceof String account
            && began.plus(LONGEST).isAfter(clock.instant())
        ? of(account)
        : new SecurityContextImpl();
  }

  static SecurityContext of(String account) {
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
  }

  private final class Deferred implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private boolean isLoaded;
    private SecurityContext context = new SecurityContextImpl();

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (!isLoaded) {
        context = load(request);
        isLoaded = true;
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
