package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Compatible mode against what Polis itself computed. */
class ProductionTests {

  @ParameterizedTest
  @EnumSource
  void placesStatementsWhereTheyAre(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Statements ours =
        OpinionLandscape.compatible(conversation.votes(), conversation.options()).statements();
    JsonNode pca = result.json().get("pca");
    List<Integer> columns = columns(result, conversation);
    assertSame(columns, j -> -ours.center(j), pca.get("center"), result);
    assertSame(columns, ours::extremity, pca.get("comment-extremity"), result);
    for (int c = 0; c < 2; c++) {
      int component = c;
      double sign = sign(columns, j -> ours.loading(component, j), pca.get("comps").get(c));
      assertSame(columns, j -> sign * ours.loading(component, j), pca.get("comps").get(c), result);
      assertSame(
          columns,
          j -> -sign * (component == 0 ? ours.x(j) : ours.y(j)),
          pca.get("comment-projection").get(c),
          result);
    }
  }

  @ParameterizedTest
  @EnumSource
  void placesPeopleWhereTheyAre(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    People ours =
        OpinionLandscape.compatible(conversation.votes(), conversation.options()).people();
    JsonNode json = result.json();
    if (json.has("proj")) {
      List<Integer> rows =
          PublishedResult.list(json.get("pids"))
              .map(id -> conversation.people().indexOf(id.asInt()))
              .toList();
      for (int c = 0; c < 2; c++) {
        int axis = c;
        List<Double> theirs =
            PublishedResult.list(json.get("proj")).map(p -> p.get(axis).asDouble()).toList();
        assertSameUpToSign(
            rows.stream().map(row -> axis == 0 ? ours.x(row) : ours.y(row)).toList(),
            theirs,
            result);
      }
    } else {
      List<List<Integer>> base = result.base(conversation);
      assertSameUpToSign(means(base, ours::x), doubles(json.get("base-clusters").get("x")), result);
      assertSameUpToSign(means(base, ours::y), doubles(json.get("base-clusters").get("y")), result);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsItsGroupsFromItsBaseClusters(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Landscape ours =
        OpinionLandscape.compatible(
            conversation.votes(),
            conversation.options().withBaseClusters(result.base(conversation)));
    assertThat(ours.groups().stream().map(group -> Set.copyOf(group.members())))
        .containsExactlyInAnyOrderElementsOf(
            result.groups(conversation).stream().map(Set::copyOf).toList());
  }

  private static List<Integer> columns(PublishedResult result, PublicConversation conversation) {
    return PublishedResult.list(result.json().get("tids"))
        .map(id -> conversation.column(id.asInt()))
        .toList();
  }

  private static List<Double> means(List<List<Integer>> clusters, IntToDoubleFunction place) {
    return clusters.stream()
        .map(rows -> rows.stream().mapToDouble(place::applyAsDouble).average().orElseThrow())
        .toList();
  }

  private static List<Double> doubles(JsonNode array) {
    return PublishedResult.list(array).map(JsonNode::asDouble).toList();
  }

  private static double sign(List<Integer> columns, IntToDoubleFunction ours, JsonNode theirs) {
    double product = 0;
    for (int i = 0; i < columns.size(); i++) {
      product += ours.applyAsDouble(columns.get(i)) * theirs.get(i).asDouble();
    }
    return Math.signum(product);
  }

  private static void assertSame(
      List<Integer> columns, IntToDoubleFunction ours, JsonNode theirs, PublishedResult result) {
    assertThat(columns).hasSize(theirs.size());
    for (int i = 0; i < columns.size(); i++) {
      assertThat(ours.applyAsDouble(columns.get(i)))
          .isCloseTo(theirs.get(i).asDouble(), result.tolerance());
    }
  }

  private static void assertSameUpToSign(
      List<Double> ours, List<Double> theirs, PublishedResult result) {
    double product = 0;
    for (int i = 0; i < ours.size(); i++) {
      product += ours.get(i) * theirs.get(i);
    }
    for (int i = 0; i < ours.size(); i++) {
      assertThat(Math.signum(product) * ours.get(i)).isCloseTo(theirs.get(i), result.tolerance());
    }
  }
}
