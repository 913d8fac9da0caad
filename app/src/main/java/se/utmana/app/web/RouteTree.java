package se.utmana.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Routes by the parts of their paths, so that a request meets the few that can be meant instead of
 * hundreds. It promises to leave none out, not that all it gives match.
 */
final class RouteTree<T> {

  private final Map<String, RouteTree<T>> byName = new HashMap<>();
  private final List<T> here = new ArrayList<>();

  /** Routes that take all that follows. */
  private final List<T> rest = new ArrayList<>();

  private @Nullable RouteTree<T> byVariable;

  void add(String pattern, T route) {
    var node = this;
    for (var part : parts(pattern)) {
      if (part.equals("**") || part.startsWith("{*")) {
        node.rest.add(route);
        return;
      }
      node = node.grow(part);
    }
    node.here.add(route);
  }

  private RouteTree<T> grow(String part) {
    var isName = part.chars().noneMatch(c -> "{*?".indexOf(c) >= 0);
    if (isName) {
      return byName.computeIfAbsent(part, name -> new RouteTree<>());
    }
    if (byVariable == null) {
      byVariable = new RouteTree<>();
    }
    return byVariable;
  }

  /** Tells of every route that a path can mean. */
  void find(String path, Consumer<T> found) {
    find(parts(path), 0, found);
  }

  private void find(String[] parts, int at, Consumer<T> found) {
    rest.forEach(found);
    if (at == parts.length) {
      here.forEach(found);
      return;
    }
    var named = byName.get(parts[at]);
    if (named != null) {
      named.find(parts, at + 1, found);
    }
    if (byVariable != null) {
      byVariable.find(parts, at + 1, found);
    }
  }

  /** A slash at the end is a part of its own, an empty one: it makes another path. */
  private static String[] parts(String path) {
    return path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
  }
}
