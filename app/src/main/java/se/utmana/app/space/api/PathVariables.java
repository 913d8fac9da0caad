package se.utmana.app.space.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Declares the variables of a path that its handler reads in another way, as the space is. */
final class PathVariables {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private PathVariables() {}

  static void declare(OpenAPI api) {
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperations().forEach(operation -> declare(namesIn(path), operation)));
  }

  private static void declare(List<String> names, Operation operation) {
    var declared = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
    for (var name : names) {
      if (declared.stream().noneMatch(each -> name.equals(each.getName()))) {
        var variable = new PathParameter();
        variable.name(name).schema(new StringSchema());
        operation.addParametersItem(variable);
      }
    }
  }

  private static List<String> namesIn(String path) {
    return VARIABLE.matcher(path).results().map((MatchResult each) -> each.group(1)).toList();
  }
}
