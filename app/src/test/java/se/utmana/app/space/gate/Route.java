package se.utmana.app.space.gate;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A method and a path pattern that some handler answers. */
record Route(String method, String path) implements Comparable<Route> {

  private static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::path).thenComparing(Route::method);

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  /** Every route of the running server: pages, forms, API, live streams and files. */
  static Set<Route> mapped(ApplicationContext server) {
    var routes = new TreeSet<Route>();
    for (var mapping : server.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      mapping.getHandlerMethods().keySet().forEach(info -> add(info, routes));
    }
    return routes;
  }

  private static void add(RequestMappingInfo info, Set<Route> routes) {
    var methods = info.getMethodsCondition().getMethods();
    for (var path : info.getPatternValues()) {
      if (methods.isEmpty()) {
        routes.add(new Route("ANY", path));
      }
      methods.forEach(method -> routes.add(new Route(method.name(), path)));
    }
  }

  boolean isOfSpace() {
    return path.contains("/{space}");
  }

  boolean isApi() {
    return path.startsWith("/api/");
  }

  /** An address of the route in that space, with ids that no record has. */
  String addressIn(String slug) {
    var inSpace = path.replace("{space}", slug).replace("/**", "/x");
    return VARIABLE.matcher(inSpace).replaceAll(any -> UUID.randomUUID().toString());
  }

  String httpMethod() {
    return method.equals("ANY") ? "GET" : method;
  }

  @Override
  public int compareTo(Route other) {
    return BY_PATH.compare(this, other);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
