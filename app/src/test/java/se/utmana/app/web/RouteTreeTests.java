package se.utmana.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteTreeTests {

  private static final List<String> PARTS = List.of("a", "b", "c", "{x}", "a{x}", "*", "a?", "");

  @Test
  void leavesNoRouteOutThatSpringWouldFind() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    var matched = 0;
    for (var round = 0; round < 200; round++) {
      var patterns = patterns(random);
      var tree = new RouteTree<PathPattern>();
      patterns.forEach(one -> tree.add(one.getPatternString(), one));
      for (var i = 0; i < 20; i++) {
        var path = path(random, List.of("a", "b", "c", "ab", ""));
        var found = new ArrayList<PathPattern>();
        tree.find(path, found::add);
        var parsed = PathContainer.parsePath(path);
        var matching = patterns.stream().filter(one -> one.matches(parsed)).toList();
        matched += matching.size();
        assertThat(found).as(path).containsAll(matching);
      }
    }
    assertThat(matched).isGreaterThan(1000);
  }

  @Test
  void meetsOnlyWhatCanBeMeant() {
    var tree = new RouteTree<String>();
    List.of("/", "/spaces/{space}", "/spaces/new", "/d/{code}", "/assets/{v}/{*path}")
        .forEach(one -> tree.add(one, one));

    assertThat(found(tree, "/spaces/new"))
        .containsExactlyInAnyOrder("/spaces/{space}", "/spaces/new");
    assertThat(found(tree, "/")).containsExactly("/");
    assertThat(found(tree, "/d/x")).containsExactly("/d/{code}");
    assertThat(found(tree, "/d/x/")).isEmpty();
    assertThat(found(tree, "/assets/1/js/a.js")).containsExactly("/assets/{v}/{*path}");
  }

  private static List<String> found(RouteTree<String> tree, String path) {
    var found = new ArrayList<String>();
    tree.find(path, found::add);
    return found;
  }

  private static List<PathPattern> patterns(RandomGenerator random) {
    var patterns = new ArrayList<PathPattern>();
    for (var i = 0; i < 30; i++) {
      var end = random.nextInt(8) == 0 ? "/{*rest}" : random.nextInt(8) == 0 ? "/**" : "";
      patterns.add(PathPatternParser.defaultInstance.parse(path(random, PARTS) + end));
    }
    return patterns;
  }

  /** A variable is named for its place, because a pattern may have each name only once. */
  private static String path(RandomGenerator random, List<String> parts) {
    var path = new StringBuilder();
    for (var i = random.nextInt(4); i >= 0; i--) {
      var part = parts.get(random.nextInt(parts.size()));
      path.append('/').append(part.replace("{x}", "{x" + i + "}"));
    }
    return path.toString();
  }
}
