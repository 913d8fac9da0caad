package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;

/** The sessions of people who are signed in. */
@Component
public class Sessions {

  private static final String DEVICE = "device";

  /**
   * A session as its person sees it.
   *
   * @param handle names the session without giving it away
   * @param device browser and system, empty when unknown
   */
  public record Seen(String handle, String device, Instant lastUsed, boolean isThis) {}

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final SessionContexts contexts;
  private final CsrfTokenRepository csrfTokens;
  private final KnownDevices devices;

  Sessions(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      SessionContexts contexts,
      CsrfTokenRepository csrfTokens,
      KnownDevices devices) {
    this.sessions = sessions;
    this.contexts = contexts;
    this.csrfTokens = csrfTokens;
    this.devices = devices;
  }

  /** Signs the person in, with a new session and a new form value whatever was there before. */
  public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    end(request, response);
    contexts.saveContext(SessionContexts.of(account.toString()), request, response);
    request.getSession().setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
    devices.remember(account, request, response);
  }

  /** Signs out here. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    csrfTokens.saveToken(null, request, response);
  }

  /** The account's sessions, the latest used first. */
  public List<Seen> list(AccountId account, HttpServletRequest request) {
    var own = ownId(request);
    return byId(account).entrySet().stream()
        .map(
            entry ->
                new Seen(
                    handle(entry.getKey()),
                    entry.getValue().getAttributeOrDefault(DEVICE, ""),
                    entry.getValue().getLastAccessedTime(),
                    entry.getKey().equals(own)))
        .sorted(Comparator.comparing(Seen::isThis).thenComparing(Seen::lastUsed).reversed())
        .toList();
  }

  /** Ends the session of that handle; false when the account has none such. */
  public boolean end(AccountId account, String handle) {
    var found = byId(account).keySet().stream().filter(id -> handle(id).equals(handle)).toList();
    found.forEach(sessions::deleteById);
    return !found.isEmpty();
  }

  /** Signs the account out everywhere but here. */
  public void endOthers(AccountId account, HttpServletRequest request) {
    var own = ownId(request);
    byId(account).keySet().stream().filter(id -> !id.equals(own)).forEach(sessions::deleteById);
  }

  /** Signs the account out everywhere. */
  public void endAll(AccountId account) {
    byId(account).keySet().forEach(sessions::deleteById);
  }

  private Map<String, ? extends Session> byId(AccountId account) {
    return sessions.findByPrincipalName(account.toString());
  }

  private static String ownId(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? "" : session.getId();
  }

  private static String handle(String id) {
    return HexFormat.of().formatHex(new Secret(id).hash(), 0, 8);
  }
}
