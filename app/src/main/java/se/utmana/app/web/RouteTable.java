package se.utmana.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The routes, looked through by how they begin: nearly all carry a variable, so Spring would try
 * hundreds of patterns for each vote.
 */
final class RouteTable extends RequestMappingHandlerMapping {

  private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    var path = request.getRequestURI();
    var beginning = beginnings.computeIfAbsent(route, RouteTable::beginning);
    // What is written with percent signs can begin like any route.
    return path.startsWith(beginning) || path.indexOf('%') >= 0
        ? super.getMatchingMapping(route, request)
        : null;
  }

  /** What every path of the route begins with: the letters before its first variable. */
  private static String beginning(RequestMappingInfo route) {
    var patterns = route.getPatternValues();
    if (patterns.size() != 1) {
      return "";
    }
    return patterns.iterator().next().split("[{*?]", 2)[0];
  }
}
