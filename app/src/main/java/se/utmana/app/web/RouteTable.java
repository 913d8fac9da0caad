package se.utmana.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The routes, found through a tree: nearly all carry a variable, so Spring would try hundreds of
 * patterns for each vote. What the tree does not settle is left to Spring: no route, several that
 * fit as well, and paths written in ways that a tree of plain names does not know.
 */
final class RouteTable extends RequestMappingHandlerMapping {

  private final RouteTree<Route> tree = new RouteTree<>();

  private record Route(RequestMappingInfo mapping, HandlerMethod handler) {}

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
    super.handlerMethodsInitialized(handlers);
    handlers.forEach(
        (mapping, handler) ->
            mapping
                .getPatternValues()
                .forEach(pattern -> tree.add(pattern, new Route(mapping, handler))));
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    var fitting = isPlain(path) ? fitting(path, request) : List.<Route>of();
    if (fitting.isEmpty() || request.getMethod().equals("OPTIONS")) {
      return super.lookupHandlerMethod(path, request);
    }
    var order = getMappingComparator(request);
    fitting.sort((one, other) -> order.compare(one.mapping(), other.mapping()));
    var best = fitting.getFirst();
    if (fitting.size() > 1 && order.compare(best.mapping(), fitting.get(1).mapping()) == 0) {
      return super.lookupHandlerMethod(path, request);
    }
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.handler());
    handleMatch(best.mapping(), path, request);
    return best.handler();
  }

  private static boolean isPlain(String path) {
    return path.indexOf('%') < 0 && path.indexOf(';') < 0;
  }

  /** The routes that fit the request, each with only what of its mapping fitted. */
  private List<Route> fitting(String path, HttpServletRequest request) {
    var fitting = new ArrayList<Route>();
    tree.find(
        path,
        route -> {
          var match = getMatchingMapping(route.mapping(), request);
          if (match != null) {
            fitting.add(new Route(match, route.handler()));
          }
        });
    return fitting;
  }
}
