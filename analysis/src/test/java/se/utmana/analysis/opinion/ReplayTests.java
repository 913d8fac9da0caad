package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What raw votes with their times tell of a result that was computed while they came in. */
class ReplayTests {

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_NONE, names = "AGAIN.*")
  void recoversWhoIsInTheConversation(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    assertThat(replayed(conversation).inConversation())
        .isEqualTo(result.inConversation(conversation));
  }

  /** Polis' groups depend on its history too, so their index is reported and not demanded. */
  @ParameterizedTest
  @EnumSource
  void reportsHowCloseAColdRunComes(PublishedResult result) {
    PublicConversation conversation = result.conversation();
    History history = replayed(conversation);
    Landscape ours =
        OpinionLandscape.compatible(
            conversation.votes(),
            conversation
                .options()
                .withOrder(history.order())
                .withInConversation(history.inConversation()));
    int[] theirs = new int[ours.people().count()];
    java.util.Arrays.fill(theirs, -1);
    List<List<Integer>> groups = result.groups(conversation);
    for (int g = 0; g < groups.size(); g++) {
      for (int row : groups.get(g)) {
        theirs[row] = g;
      }
    }
    int[] mine = Partitions.of(ours);
    int[] both =
        IntStream.range(0, mine.length).filter(i -> mine[i] >= 0 && theirs[i] >= 0).toArray();
    double index =
        Partitions.adjustedRand(
            IntStream.of(both).map(i -> mine[i]).toArray(),
            IntStream.of(both).map(i -> theirs[i]).toArray());
    System.out.printf(
        "%s from raw votes: k %d and %d, adjusted Rand index %.3f on %d people%n",
        result, ours.k(), groups.size(), index, both.length);
    assertThat(both).isNotEmpty();
  }

  @Test
  void keepsPeopleWhoEnteredWhenThereWereFewStatements() {
    History history = new History();
    IntStream.range(0, 20).forEach(person -> history.vote(person, 0));
    IntStream.range(1, 10).forEach(statement -> history.vote(20, statement));
    history.vote(21, 0);
    assertThat(history.inConversation()).contains(19, 20).doesNotContain(21);
    assertThat(history.order()).startsWith(0, 1, 2).endsWith(20, 21);
  }

  private static History replayed(PublicConversation conversation) {
    Map<Integer, Integer> rows = conversation.rows();
    History history = new History();
    conversation
        .events()
        .forEach(
            vote ->
                history.vote(
                    rows.getOrDefault(vote.person(), -1), conversation.column(vote.statement())));
    return history;
  }
}
