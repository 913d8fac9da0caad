package se.utmana.app.space.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Tells the library that describes the API which handlers belong to it, and that arguments which
 * the server finds itself, such as the room, are nothing that a caller sends.
 */
@Component
class ApiHandlers implements SmartInitializingSingleton {

  static final String PREFIX = "/api/v1/";

  private static final String SENT = RequestBody.class.getPackageName();

  private final List<RequestMappingInfoHandlerMapping> mappings;

  ApiHandlers(List<RequestMappingInfoHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach(
              (info, handler) -> {
                if (info.getPatternValues().stream().anyMatch(path -> path.startsWith(PREFIX))) {
                  describe(handler);
                }
              });
    }
  }

  private static void describe(HandlerMethod handler) {
    if (handler.getBeanType().isAnnotationPresent(Hidden.class)) {
      return;
    }
    var config = SpringDocUtils.getConfig();
    config.addRestControllers(handler.getBeanType());
    Stream.of(handler.getMethodParameters())
        .filter(parameter -> !isSent(parameter))
        .forEach(parameter -> config.addRequestWrapperToIgnore(parameter.getParameterType()));
  }

  private static boolean isSent(MethodParameter parameter) {
    return Stream.of(parameter.getParameterAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.getPackageName().equals(SENT));
  }
}
