package se.utmana.app.space.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Viewer;
import se.utmana.app.web.Viewers;

/**
 * The one place that decides who may do what: every request passes it before its handler. What a
 * handler does not open with {@link OpenTo} stays closed to everybody, and a space that the viewer
 * may not see answers exactly like one that does not exist.
 */
@Component
final class Gate implements HandlerInterceptor {

  /** Before every other interceptor. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

  static final String ROOM = Gate.class.getName() + ".room";
  private static final String SPACE = "space";

  private final Spaces spaces;
  private final Viewers viewers;

  /** Of each handler: finding its annotation takes as long as the rest of the gate. */
  private final Map<Object, Optional<Audience>> audiences = new ConcurrentHashMap<>();

  Gate(Spaces spaces, Viewers viewers) {
    this.spaces = spaces;
    this.viewers = viewers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isOurOwnSequel(request) || handler instanceof ResourceHttpRequestHandler) {
      return true;
    }
    var audience =
        audiences
            .computeIfAbsent(handler, Gate::audienceOf)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    var viewer = viewers.of(request);
    var room = room(request, viewer);
    return switch (decide(audience, viewer, room)) {
      case ADMIT -> true;
      case SIGN_IN -> askToSignIn(request, response);
      case REFUSE -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }

  /** The answer to a request that the gate already let in, or the page of an error. */
  private static boolean isOurOwnSequel(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ASYNC
        || request.getDispatcherType() == DispatcherType.ERROR;
  }

  static Optional<Audience> audienceOf(Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return Optional.empty();
    }
    var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
    var opening =
        own != null
            ? own
            : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
    return Optional.ofNullable(opening).map(OpenTo::value);
  }

  /** Whoever may not even see the space is told that there is none, whatever the handler is. */
  private @Nullable Room room(HttpServletRequest request, Viewer viewer) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (!(variables instanceof Map<?, ?> named) || !(named.get(SPACE) instanceof String slug)) {
      return null;
    }
    var room =
        spaces
            .enter(slug, viewer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    request.setAttribute(ROOM, room);
    return room;
  }

  enum Decision {
    ADMIT,
    SIGN_IN,
    REFUSE
  }

  static Decision decide(Audience audience, Viewer viewer, @Nullable Room room) {
    var admitted =
        switch (audience) {
          case ANYONE -> true;
          case SIGNED_IN -> viewer.isSignedIn();
          case ADMINISTRATOR -> viewer.administrator();
          case SPACE_VISITOR, SPACE_MEMBER, SPACE_LEADER, SPACE_COMMISSIONER ->
              room != null && room.admits(audience);
        };
    if (admitted) {
      return Decision.ADMIT;
    }
    return viewer.isSignedIn() ? Decision.REFUSE : Decision.SIGN_IN;
  }

  private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/api/")) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, "/sign-in?to=" + encoded(wanted(request)));
    return false;
  }

  /** Where to go after signing in: a form that was sent cannot be sent again by an address. */
  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return request.getAttribute(ROOM) instanceof Room room ? room.space().path() : "/";
    }
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
