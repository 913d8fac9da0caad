package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Compatible mode against what a production Polis computed and published. */
class ProductionTests {

  private static final Offset<Double> EXACT = within(1e-9);

  /** A published result; its votes carry the sign agree −1 inside. */
  enum Result {
    META("production/25ptpt-3gp-no-strict-with-meta/math-pca2.json"),
    STRICT("production/below-100-ptpts/math-pca2.json"),
    BIODIVERSITY("production/scoop-hivemind.biodiversity/math_blob.json");

    private final String file;

    Result(String file) {
      this.file = file;
    }

    JsonNode json() {
      return PublicConversation.json(file);
    }

    PublicConversation conversation() {
      PublicConversation votes =
          this == BIODIVERSITY
              ? PublicConversation.ofExport("opendata/scoop-hivemind.biodiversity")
              : PublicConversation.ofProduction(file.substring(0, file.lastIndexOf('/')));
      return votes.withAside(ids(json().get("mod-out")), ids(json().get("meta-tids")));
    }

    private static Set<Integer> ids(JsonNode array) {
      Set<Integer> ids = new HashSet<>();
      array.forEach(id -> ids.add(id.asInt()));
      return ids;
    }

    List<List<Integer>> base(Map<Integer, Integer> rows) {
      return StreamSupport.stream(json().get("base-clusters").get("members").spliterator(), false)
          .map(members -> rows(members, rows))
          .toList();
    }

    List<List<Integer>> groups(Map<Integer, Integer> rows) {
      List<List<Integer>> base = base(rows);
      List<Integer> ids = new ArrayList<>();
      json().get("base-clusters").get("id").forEach(id -> ids.add(id.asInt()));
      List<List<Integer>> groups = new ArrayList<>();
      for (JsonNode group : json().get("group-clusters")) {
        List<Integer> members = new ArrayList<>();
        group.get("members").forEach(id -> members.addAll(base.get(ids.indexOf(id.asInt()))));
        groups.add(members);
      }
      return groups;
    }

    private static List<Integer> rows(JsonNode members, Map<Integer, Integer> rows) {
      return StreamSupport.stream(members.spliterator(), false)
          .map(id -> rows.getOrDefault(id.asInt(), -1))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void centreComponentsAndExtremityAreThose(Result result) {
    PublicConversation conversation = result.conversation();
    Landscape ours = OpinionLandscape.compatible(conversation.votes(), conversation.options());
    JsonNode pca = result.json().get("pca");
    JsonNode tids = result.json().get("tids");
    double[] sign = {0, 0};
    for (int c = 0; c < 2; c++) {
      double dot = 0;
      for (int i = 0; i < tids.size(); i++) {
        int j = conversation.column(tids.get(i).asInt());
        dot += pca.get("comps").get(c).get(i).asDouble() * ours.statements().loading(c, j);
      }
      sign[c] = Math.signum(dot);
      System.out.println(result + " component " + c + " 1-|cos| " + (1 - Math.abs(dot)));
    }
    double worst = 0;
    for (int i = 0; i < tids.size(); i++) {
      int j = conversation.column(tids.get(i).asInt());
      assertThat(ours.statements().center(j))
          .isCloseTo(-pca.get("center").get(i).asDouble(), EXACT);
      for (int c = 0; c < 2; c++) {
        worst =
            Math.max(
                worst,
                Math.abs(
                    sign[c] * ours.statements().loading(c, j)
                        - pca.get("comps").get(c).get(i).asDouble()));
      }
      worst =
          Math.max(
              worst,
              Math.abs(
                  ours.statements().extremity(j) - pca.get("comment-extremity").get(i).asDouble()));
    }
    System.out.println(result + " worst " + worst);
    assertThat(worst).isLessThan(1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void withItsBaseClustersTheGroupsAreThose(Result result) {
    PublicConversation conversation = result.conversation();
    Map<Integer, Integer> rows = conversation.rows();
    Landscape ours =
        OpinionLandscape.compatible(
            conversation.votes(), conversation.options().withBaseClusters(result.base(rows)));
    JsonNode base = result.json().get("base-clusters");
    List<List<Integer>> members = result.base(rows);
    double worst = 0;
    for (int b = 0; b < members.size(); b++) {
      double x = members.get(b).stream().mapToDouble(ours.people()::x).average().orElseThrow();
      worst = Math.max(worst, Math.abs(Math.abs(x) - Math.abs(base.get("x").get(b).asDouble())));
    }
    System.out.println(result + " base centres worst " + worst + " k " + ours.k());
    assertThat(ours.groups().stream().map(g -> Set.copyOf(g.members())).toList())
        .containsExactlyInAnyOrderElementsOf(
            result.groups(rows).stream().map(Set::copyOf).toList());
  }

  @ParameterizedTest
  @EnumSource
  void withItsGroupsAllFiguresAreThose(Result result) {
    PublicConversation conversation = result.conversation();
    Landscape ours =
        OpinionLandscape.compatible(
            conversation.votes(),
            conversation.options().withGroups(result.groups(conversation.rows())));
    JsonNode theirs = result.json();
    int priorities = 0;
    double worst = 0;
    for (JsonNode tid : theirs.get("tids")) {
      int j = conversation.column(tid.asInt());
      String id = tid.asString();
      for (int g = 0; g < ours.k(); g++) {
        JsonNode votes = theirs.get("group-votes").get("" + g).get("votes").get(id);
        assertThat(ours.statements().tally(g, j))
            .isEqualTo(
                new Tally(votes.get("A").asInt(), votes.get("D").asInt(), votes.get("S").asInt()));
      }
      assertThat(ours.statements().groupInformedConsensus(j))
          .isCloseTo(theirs.get("group-aware-consensus").get(id).asDouble(), EXACT);
      double p = theirs.get("comment-priorities").get(id).asDouble();
      double d = Math.abs(ours.statements().priority(j) - p);
      if (d > 1e-9) {
        priorities++;
      }
      worst = Math.max(worst, d);
    }
    System.out.println(result + " priorities differing " + priorities + " worst " + worst);
    for (int g = 0; g < ours.k(); g++) {
      JsonNode rep = theirs.get("repness").get("" + g);
      List<Representative> mine = ours.groups().get(g).represents();
      System.out.println(
          result
              + " "
              + g
              + " "
              + mine.stream().map(r -> conversation.statements().get(r.statement())).toList()
              + " "
              + rep.findValues("tid"));
      for (int i = 0; i < Math.min(mine.size(), rep.size()); i++) {
        assertThat(conversation.statements().get(mine.get(i).statement()))
            .isEqualTo(rep.get(i).get("tid").asInt());
        assertThat(mine.get(i).z()).isCloseTo(rep.get(i).get("p-test").asDouble(), EXACT);
        assertThat(mine.get(i).ratio()).isCloseTo(rep.get(i).get("repness").asDouble(), EXACT);
        assertThat(mine.get(i).n()).isEqualTo(rep.get(i).get("n-success").asInt());
      }
      assertThat(mine).hasSameSizeAs(rep);
    }
    assertThat(ours.consensusAgree().stream().map(conversation.statements()::get).toList())
        .isEqualTo(ids(theirs.get("consensus").get("agree")));
    assertThat(ours.consensusDisagree().stream().map(conversation.statements()::get).toList())
        .isEqualTo(ids(theirs.get("consensus").get("disagree")));
  }

  private static List<Integer> ids(JsonNode list) {
    List<Integer> r = new ArrayList<>();
    list.forEach(x -> r.add(x.get("tid").asInt()));
    return r;
  }
}
