package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What groups say, given the groups that Polis published. */
class PublishedFiguresTests {

  private static final Offset<Double> EXACT = within(1e-9);
  // Polis keeps this one figure in single precision.
  private static final Offset<Double> SINGLE = within(2e-6);

  @ParameterizedTest
  @EnumSource
  void countsAndWeighsStatementsAlike(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Landscape ours = withItsGroups(result, conversation);
    JsonNode theirs = result.json();
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
    }
  }

  /** Polis weighs by the groups of the run before, so that the first run has no counts to use. */
  @ParameterizedTest
  @EnumSource
  void givesStatementsTheSamePriority(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Landscape ours =
        result.isAfresh()
            ? OpinionLandscape.compatible(
                conversation.votes(), conversation.options().withGroups(List.of()))
            : withItsGroups(result, conversation);
    result
        .json()
        .get("comment-priorities")
        .forEachEntry(
            (id, priority) ->
                assertThat(ours.statements().priority(conversation.column(Integer.parseInt(id))))
                    .isCloseTo(priority.asDouble(), within(result.isAfresh() ? 1e-6 : 1e-9)));
  }

  @ParameterizedTest
  @EnumSource
  void tellsGroupsApartAlike(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Landscape ours = withItsGroups(result, conversation);
    for (int g = 0; g < ours.k(); g++) {
      JsonNode theirs = result.json().get("repness").get("" + g);
      List<Representative> mine = ours.groups().get(g).represents();
      assertThat(mine).hasSize(theirs.size());
      for (int i = 0; i < mine.size(); i++) {
        assertSame(mine.get(i), theirs.get(i), conversation);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSameConsensus(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    Landscape ours = withItsGroups(result, conversation);
    JsonNode theirs = result.json().get("consensus");
    assertThat(ours.consensusAgree()).isEqualTo(columns(theirs.get("agree"), conversation));
    assertThat(ours.consensusDisagree()).isEqualTo(columns(theirs.get("disagree"), conversation));
  }

  @Test
  void equalsThePublishedGroupInformedConsensus() {
    PublicConversation conversation = PublicConversation.ofExport("opendata/bg2050-volunteers");
    Map<Integer, Integer> rows = conversation.rows();
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (NamedCsvRecord row :
        PublicConversation.csv("opendata/bg2050-volunteers/participants-votes.csv")) {
      if (!row.getField("group-id").isEmpty()) {
        groups
            .computeIfAbsent(row.getField("group-id"), id -> new ArrayList<>())
            .add(rows.getOrDefault(Integer.parseInt(row.getField("participant")), -1));
      }
    }
    Landscape ours =
        OpinionLandscape.compatible(
            conversation.votes(), conversation.options().withGroups(List.copyOf(groups.values())));
    List<NamedCsvRecord> published =
        PublicConversation.csv("opendata/bg2050-volunteers/comments.csv");
    assertThat(published).hasSize(371);
    for (NamedCsvRecord row : published) {
      int j = conversation.column(Integer.parseInt(row.getField("comment-id")));
      assertThat(ours.statements().groupInformedConsensus(j))
          .isCloseTo(Double.parseDouble(row.getField("group-informed-consensus")), EXACT);
    }
  }

  private static Landscape withItsGroups(PublishedResult result, PublicConversation conversation) {
    return OpinionLandscape.compatible(
        conversation.votes(), conversation.options().withGroups(result.groups(conversation)));
  }

  private static List<Integer> columns(JsonNode list, PublicConversation conversation) {
    return PublishedResult.list(list)
        .map(entry -> conversation.column(entry.get("tid").asInt()))
        .toList();
  }

  private static void assertSame(
      Representative mine, JsonNode theirs, PublicConversation conversation) {
    assertThat(mine.statement()).isEqualTo(conversation.column(theirs.get("tid").asInt()));
    assertThat(mine.side().name()).isEqualToIgnoringCase(theirs.get("repful-for").asString());
    assertThat(mine.n()).isEqualTo(theirs.get("n-success").asInt());
    assertThat(mine.of()).isEqualTo(theirs.get("n-trials").asInt());
    assertThat(mine.p()).isCloseTo(theirs.get("p-success").asDouble(), EXACT);
    assertThat(mine.z()).isCloseTo(theirs.get("p-test").asDouble(), EXACT);
    assertThat(mine.ratio()).isCloseTo(theirs.get("repness").asDouble(), EXACT);
    assertThat(mine.ratioZ()).isCloseTo(theirs.get("repness-test").asDouble(), SINGLE);
  }
}
