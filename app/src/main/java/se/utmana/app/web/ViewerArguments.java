package se.utmana.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a handler ask for the {@link Viewer}, the {@link Language} and the {@link Texts}. */
record ViewerArguments(Viewers viewers, Shells shells, TextBook texts)
    implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    var type = parameter.getParameterType();
    return type == Viewer.class || type == Texts.class || type == Language.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var viewer = viewers.of(request);
    if (parameter.getParameterType() == Viewer.class) {
      return viewer;
    }
    var language = shells.language(request, viewer);
    return parameter.getParameterType() == Language.class ? language : texts.in(language);
  }
}
