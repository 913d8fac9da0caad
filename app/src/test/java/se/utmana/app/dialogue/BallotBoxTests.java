package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.utmana.app.dialogue.ADialogue.LEADER;
import static se.utmana.app.dialogue.ADialogue.aboutSchoolMeals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.database.DatabaseTest;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.Refusal;

/** Votes that are kept together, each with its own outcome. */
@DatabaseTest
class BallotBoxTests {

  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BO = UUID.randomUUID();

  private final DataSource database;
  private final ADialogue here;

  BallotBoxTests(DataSource database) {
    this.database = database;
    this.here = new ADialogue(database);
  }

  @Test
  void keepsTheOtherVotesOfABatchWhenOneIsRefused() {
    var dialogue = aDialogue();
    var outcomes =
        here.clerk.keep(
            dialogue.id(),
            List.of(slip(ANNA, 0, Vote.AGREE), slip(ANNA, 77, Vote.AGREE), slip(BO, 1, Vote.PASS)));
    assertThat(outcomes.get(0)).isEmpty();
    assertThat(outcomes.get(1)).map(Refusal::key).contains("dialogue.refusal.statement");
    assertThat(outcomes.get(2)).isEmpty();
    assertThat(votes(dialogue, ANNA)).containsExactly("0 AGREE");
    assertThat(votes(dialogue, BO)).containsExactly("1 PASS");
  }

  @Test
  void keepsTheOrderInWhichAVoterVotedAndTookBack() {
    var dialogue = aDialogue();
    here.clerk.keep(
        dialogue.id(),
        List.of(
            slip(ANNA, 0, Vote.AGREE),
            slip(ANNA, 0, null),
            slip(ANNA, 1, Vote.AGREE),
            slip(ANNA, 1, null),
            slip(ANNA, 1, Vote.DISAGREE)));
    assertThat(votes(dialogue, ANNA)).containsExactly("1 DISAGREE");
    here.clerk.keep(dialogue.id(), List.of(slip(ANNA, 1, null), slip(BO, 1, null)));
    assertThat(votes(dialogue, ANNA)).isEmpty();
  }

  @Test
  void keepsTheChannelOfEachVote() {
    var dialogue = aDialogue();
    here.clerk.keep(
        dialogue.id(),
        List.of(
            new Slip(ANNA, 0, Vote.AGREE, Channel.WEB), new Slip(BO, 0, Vote.AGREE, Channel.API)));
    assertThat(votes(dialogue, ANNA)).hasSize(1);
    assertThat(votes(dialogue, BO)).hasSize(1);
  }

  /** Whoever read the page before the dialogue was closed is told so, and nothing is kept. */
  @Test
  void refusesAVoteThatComesAfterTheDialogueWasClosed() {
    var asItWas = aDialogue();
    here.dialogues.close(asItWas.id(), LEADER);
    assertThat(here.ballots.cast(asItWas, ANNA, 0, Vote.AGREE, Channel.WEB))
        .map(Refusal::key)
        .contains("dialogue.refusal.closed");
    assertThat(votes(asItWas, ANNA)).isEmpty();
  }

  @Test
  void leavesOneVoteOfTwoHundredThatComeToTwoServers() throws Exception {
    var dialogue = aDialogue();
    var other = new ADialogue(database);
    var servers = List.of(here.ballots, other.ballots);
    var votes =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    (Callable<Optional<Refusal>>)
                        () -> servers.get(i % 2).cast(dialogue, ANNA, 0, Vote.AGREE, Channel.WEB))
            .toList();
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcome : many.invokeAll(votes)) {
        assertThat(outcome.get()).isEmpty();
      }
    }
    assertThat(votes(dialogue, ANNA)).containsExactly("0 AGREE");
    assertThat(here.ballots.countVoters(dialogue.id())).isEqualTo(1);
  }

  @Test
  void saysAtOnceThatItIsFullAndKeepsWhatItTook() throws Exception {
    var dialogue = aDialogue();
    var box = new BallotBox(here.clerk, event -> {}, 3);
    try (var many = Executors.newVirtualThreadPerTaskExecutor();
        var held = held(dialogue)) {
      var taken =
          IntStream.range(0, 3)
              .mapToObj(i -> many.submit(() -> box.put(dialogue.id(), slip(ANNA, i, Vote.AGREE))))
              .toList();
      await().untilAsserted(() -> assertThat(box.isFull()).isTrue());
      assertThatThrownBy(() -> box.put(dialogue.id(), slip(BO, 0, Vote.AGREE)))
          .isInstanceOf(BusyException.class);
      held.rollback();
      for (var outcome : taken) {
        assertThat(outcome.get()).isEmpty();
      }
    }
    assertThat(votes(dialogue, ANNA)).hasSize(3);
    assertThat(votes(dialogue, BO)).isEmpty();
    assertThat(box.put(dialogue.id(), slip(BO, 0, Vote.AGREE))).isEmpty();
  }

  /** A connection that keeps everybody else from writing to the dialogue until it lets go. */
  private Connection held(Dialogue dialogue) throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var hold =
        connection.prepareStatement("select 1 from dialogue.dialogue where id = ? for update")) {
      hold.setObject(1, dialogue.id().value());
      hold.execute();
    }
    return connection;
  }

  private Dialogue aDialogue() {
    return here.open(aboutSchoolMeals(), "Mer tid att äta", "Laga maten på plats", "Mer grönt");
  }

  private List<String> votes(Dialogue dialogue, UUID voter) {
    return here.ballots.of(dialogue.id(), voter).stream()
        .map(one -> one.statement() + " " + one.vote())
        .toList();
  }

  private static Slip slip(UUID voter, int statement, @Nullable Vote vote) {
    return new Slip(voter, statement, vote, Channel.WEB);
  }
}
