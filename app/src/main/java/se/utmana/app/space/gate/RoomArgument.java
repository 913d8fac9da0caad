package se.utmana.app.space.gate;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.utmana.app.space.Room;

/** Hands a handler the {@link Room} that the gate found. */
final class RoomArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Room.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    if (web.getAttribute(Gate.ROOM, RequestAttributes.SCOPE_REQUEST) instanceof Room room) {
      return room;
    }
    throw new IllegalStateException("The path names no {space}: " + parameter.getExecutable());
  }
}
