package se.utmana.app.dialogue.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Viewer;
import se.utmana.app.web.Viewers;

/**
 * Decides who may come to the public address of a dialogue. Whoever has the link to an open
 * dialogue may, whatever the space; a draft is for its leaders; a dialogue for members is seen by
 * those who see the space and answered by its members. To others it does not exist.
 */
@Component
class Visits implements HandlerMethodArgumentResolver {

  private final Entrances entrances;
  private final Spaces spaces;
  private final Viewers viewers;
  private final BallotCookies cookies;

  Visits(Entrances entrances, Spaces spaces, Viewers viewers, BallotCookies cookies) {
    this.entrances = entrances;
    this.spaces = spaces;
    this.viewers = viewers;
    this.cookies = cookies;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var viewer = viewers.of(request);
    var entrance = entrance(code(request), viewer);
    var dialogue = entrance.dialogue();
    var space = entrance.space();
    var voter = cookies.read(request, dialogue).orElse(null);
    if (!viewer.isSignedIn() && !dialogue.isForMembers() && dialogue.isPublished()) {
      return new Visit(dialogue, space, viewer, true, false, voter);
    }
    var room = spaces.enter(space.slug(), viewer).orElse(null);
    admit(dialogue, room);
    var mayVote = !dialogue.isForMembers() || (room != null && room.isMember());
    return new Visit(dialogue, space, viewer, mayVote, room != null && room.isLeader(), voter);
  }

  /** Whoever is signed in may be the one who changed it just now. */
  private Entrances.Entrance entrance(String code, Viewer viewer) {
    var found = viewer.isSignedIn() ? entrances.find(code) : entrances.recent(code);
    return found.orElseThrow(Visits::missing);
  }

  private static void admit(Dialogue dialogue, @Nullable Room room) {
    var admitted =
        dialogue.isPublished()
            ? !dialogue.isForMembers() || room != null
            : room != null && room.isLeader();
    if (!admitted) {
      throw missing();
    }
  }

  private static String code(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> named && named.get("code") instanceof String code
        ? code
        : "";
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
