package se.utmana.app.space.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import se.utmana.app.web.Texts;

/**
 * Names the operations after their handlers: {@code ActorApi.list} of the module space is the
 * operation {@code actorList}, told by the text {@code space.api.actor.list}.
 */
record OperationWords(Texts texts) implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    var type = handler.getBeanType();
    var thing = decapitalized(type.getSimpleName().replaceFirst("Api$", ""));
    var method = handler.getMethod().getName();
    operation.setOperationId(
        thing + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1));
    operation.setTags(List.of(thing));
    var key = moduleOf(type) + ".api." + thing + "." + method;
    operation.setSummary(texts.has(key) ? texts.get(key) : method + " " + thing);
    operation
        .getResponses()
        .addApiResponse("default", new ApiResponse().description(texts.get("space.api.problem")));
    return operation;
  }

  private static String moduleOf(Class<?> type) {
    return type.getPackageName()
        .replaceFirst("^se\\.utmana\\.app\\.", "")
        .replaceFirst("\\..*", "");
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
