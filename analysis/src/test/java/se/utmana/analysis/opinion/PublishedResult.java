package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;

/** What Polis computed of a conversation; its figures carry the sign agree −1. */
enum PublishedResult {
  META("production/25ptpt-3gp-no-strict-with-meta/math-pca2.json"),
  STRICT("production/below-100-ptpts/math-pca2.json"),
  BIODIVERSITY("production/scoop-hivemind.biodiversity/math_blob.json"),
  AGAIN_BREXIT("recomputed/brexit-consensus.json"),
  AGAIN_BIODIVERSITY("recomputed/scoop-hivemind.biodiversity.json"),
  AGAIN_UBERX("recomputed/vtaiwan.uberx.json");

  private final String file;

  PublishedResult(String file) {
    this.file = file;
  }

  /** Whether it was computed afresh from final votes instead of while they came in. */
  boolean isAfresh() {
    return file.startsWith("recomputed");
  }

  /**
   * How close we come. Polis stops its power iteration after a fixed number of steps; in production
   * each run continues from the last, afresh its residual is still 1e-9 (ours, and in production:
   * 1e-15).
   */
  Offset<Double> tolerance() {
    return within(isAfresh() ? 2e-8 : 1e-9);
  }

  JsonNode json() {
    return PublicConversation.json(file);
  }

  PublicConversation conversation() {
    if (file.endsWith("math-pca2.json")) {
      return PublicConversation.ofProduction(file.substring(0, file.lastIndexOf('/')))
          .withAside(ids(json().get("mod-out")), ids(json().get("meta-tids")));
    }
    String name = file.replace("/math_blob.json", "").replace(".json", "");
    PublicConversation export =
        PublicConversation.ofExport("opendata" + name.substring(name.indexOf('/')));
    return json().has("mod-out")
        ? export.withAside(ids(json().get("mod-out")), ids(json().get("meta-tids")))
        : export;
  }

  List<List<Integer>> base(PublicConversation conversation) {
    Map<Integer, Integer> rows = conversation.rows();
    JsonNode base = json().get("base-clusters");
    return base.isArray()
        ? list(base).map(cluster -> rows(cluster.get("members"), rows)).toList()
        : list(base.get("members")).map(members -> rows(members, rows)).toList();
  }

  List<List<Integer>> groups(PublicConversation conversation) {
    List<List<Integer>> base = base(conversation);
    JsonNode clusters = json().get("base-clusters");
    List<Integer> ids =
        clusters.isArray()
            ? list(clusters).map(cluster -> cluster.get("id").asInt()).toList()
            : list(clusters.get("id")).map(JsonNode::asInt).toList();
    List<List<Integer>> groups = new ArrayList<>();
    for (JsonNode group : json().get("group-clusters")) {
      List<Integer> members = new ArrayList<>();
      group.get("members").forEach(id -> members.addAll(base.get(ids.indexOf(id.asInt()))));
      groups.add(members);
    }
    return groups;
  }

  Set<Integer> inConversation(PublicConversation conversation) {
    return new HashSet<>(rows(json().get("in-conv"), conversation.rows()));
  }

  static Stream<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<Integer> rows(JsonNode people, Map<Integer, Integer> rows) {
    return list(people).map(id -> rows.getOrDefault(id.asInt(), -1)).toList();
  }

  private static Set<Integer> ids(JsonNode array) {
    return new HashSet<>(list(array).map(JsonNode::asInt).toList());
  }
}
