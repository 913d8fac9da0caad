package se.utmana.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.utmana.app.web.asset.Assets;

/** Makes the {@link Shell} of a request from its cookies, its viewer and its headers. */
@Component
public class Shells {

  /** The cookie that keeps the language somebody chose. */
  public static final String LANGUAGE_COOKIE = "language";

  static final String THEME_COOKIE = "theme";
  static final String NONCE = Shells.class.getName() + ".nonce";

  private final TextBook texts;
  private final Viewers viewers;
  private final Notices notices;
  private final Assets assets;
  private final List<NavLink> links;

  Shells(
      TextBook texts,
      Viewers viewers,
      Notices notices,
      Assets assets,
      ObjectProvider<NavLink> links) {
    this.texts = texts;
    this.viewers = viewers;
    this.notices = notices;
    this.assets = assets;
    this.links = links.stream().sorted(Comparator.comparingInt(NavLink::order)).toList();
  }

  public Shell of(HttpServletRequest request, HttpServletResponse response) {
    return of(viewers.of(request), request, response);
  }

  /** The shell of an error page: without a database nobody can be known, and that is no reason. */
  Shell forFault(HttpServletRequest request, HttpServletResponse response) {
    return of(knownViewer(request), request, response);
  }

  /** The texts in the language of whoever asks, also when it cannot be known who does. */
  public Texts textsOf(HttpServletRequest request) {
    return texts.in(language(request, knownViewer(request)));
  }

  private Viewer knownViewer(HttpServletRequest request) {
    try {
      return viewers.of(request);
    } catch (RuntimeException unknown) {
      return Viewer.NOBODY;
    }
  }

  private Shell of(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    var inLanguage = texts.in(language(request, viewer));
    return new Shell(
        inLanguage,
        viewer,
        Theme.of(cookie(request, THEME_COOKIE)),
        path(request),
        csrf(request),
        nonce(request),
        notices.take(request, response, inLanguage),
        assets.address(),
        links.stream().filter(link -> link.isFor(viewer)).toList());
  }

  /** A cookie is the latest choice, then comes the account's, then what the browser asks for. */
  Language language(HttpServletRequest request, Viewer viewer) {
    var chosen = cookie(request, LANGUAGE_COOKIE);
    if (!chosen.isEmpty()) {
      return Language.of(chosen);
    }
    if (viewer.language() != null) {
      return viewer.language();
    }
    if (request.getHeader("Accept-Language") == null) {
      return Language.SV;
    }
    var locales = request.getLocales();
    while (locales.hasMoreElements()) {
      var asked = locales.nextElement().getLanguage().toLowerCase(Locale.ROOT);
      if (asked.equals("sv") || asked.equals("en")) {
        return Language.of(asked);
      }
    }
    return Language.SV;
  }

  /**
   * A form that is shown again lies at an address that cannot be fetched: where it came from can.
   */
  private static String path(HttpServletRequest request) {
    var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (!HttpMethod.GET.matches(request.getMethod())) {
      return referrer(request);
    }
    var query = request.getQueryString();
    return (asked == null ? request.getRequestURI() : asked) + (query == null ? "" : "?" + query);
  }

  private static String referrer(HttpServletRequest request) {
    var from = request.getHeader(HttpHeaders.REFERER);
    var own = request.getRequestURL();
    own.setLength(own.length() - request.getRequestURI().length());
    return from != null && from.startsWith(own + "/")
        ? Switches.local(from.substring(own.length()))
        : "/";
  }

  private static String cookie(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null ? "" : cookie.getValue();
  }

  private static String csrf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null ? "" : token.getToken();
  }

  private static String nonce(HttpServletRequest request) {
    var nonce = (String) request.getAttribute(NONCE);
    return nonce == null ? "" : nonce;
  }
}
