package se.utmana.app.space.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import se.utmana.app.ServerTest;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTests {

  private final ApplicationContext server;
  private final String json;
  private final OpenAPI api;

  OpenApiTests(ApplicationContext server, @LocalServerPort int port) throws Exception {
    this.server = server;
    this.json = fetch(port);
    this.api = Json31.mapper().readValue(json, OpenAPI.class);
  }

  @Test
  void describesEveryHandlerOfTheApiAndNothingElse() {
    var described = new TreeSet<String>();
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .keySet()
                    .forEach(verb -> described.add(verb + " " + path)));
    assertThat(described).isEqualTo(mapped());
  }

  @Test
  void isOpenApi31WithoutForeignServers() {
    assertThat(json).startsWith("{\"openapi\":\"3.1.");
    assertThat(api.getServers())
        .singleElement()
        .satisfies(own -> assertThat(own.getUrl()).isEqualTo("/"));
    assertThat(api.getInfo().getTitle()).isNotBlank();
    assertThat(api.getInfo().getDescription()).isNotBlank();
    assertThat(api.getComponents().getSecuritySchemes().values())
        .singleElement()
        .satisfies(scheme -> assertThat(scheme.getScheme()).isEqualTo("bearer"));
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(operations())
        .extracting(Operation::getOperationId)
        .doesNotHaveDuplicates()
        .contains("actorList", "spaceOpen");
  }

  @Test
  void everyVariableOfAPathIsDeclared() {
    api.getPaths()
        .forEach(
            (path, item) ->
                assertThat(item.readOperations())
                    .allSatisfy(
                        operation ->
                            assertThat(declared(operation))
                                .as(path)
                                .containsExactlyInAnyOrderElementsOf(variables(path))));
  }

  @Test
  void everyReferenceLeadsToASchemaThatIsThere() {
    var references =
        Pattern.compile("\"#/components/schemas/([^\"]+)\"")
            .matcher(json)
            .results()
            .map(found -> found.group(1));
    assertThat(references).isSubsetOf(api.getComponents().getSchemas().keySet());
  }

  @Test
  void tellsNothingOfWhatTheServerAddsItself() {
    assertThat(json).doesNotContain("\"Viewer\"", "\"Room\"", "\"Texts\"", "viewer.name");
  }

  private List<Operation> operations() {
    return api.getPaths().values().stream()
        .map(PathItem::readOperations)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> declared(Operation operation) {
    return operation.getParameters() == null
        ? List.of()
        : operation.getParameters().stream()
            .filter(PathParameter.class::isInstance)
            .map(Parameter::getName)
            .toList();
  }

  private static List<String> variables(String path) {
    return Pattern.compile("\\{([^}]+)}")
        .matcher(path)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private Set<String> mapped() {
    var mapped = new TreeSet<String>();
    for (var mapping : server.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      mapping
          .getHandlerMethods()
          .keySet()
          .forEach(
              info ->
                  info.getPatternValues().stream()
                      .filter(
                          path -> path.startsWith("/api/v1/") && !path.equals(OpenApiDocument.PATH))
                      .forEach(
                          path ->
                              info.getMethodsCondition()
                                  .getMethods()
                                  .forEach(verb -> mapped.add(verb + " " + path))));
    }
    return mapped;
  }

  private static String fetch(int port) throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + port + OpenApiDocument.PATH);
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
