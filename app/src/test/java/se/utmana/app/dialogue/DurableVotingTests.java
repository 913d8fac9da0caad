package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utmana.app.account.Browser;
import se.utmana.app.dialogue.VotingServers.Running;

/**
 * Kill −9 while people vote on the page: every answer that was acknowledged is there exactly once,
 * and the control's are not. {@code -Dutmana.durability.cycles=20} runs the long version.
 */
class DurableVotingTests {

  private static final int CYCLES = Integer.getInteger("utmana.durability.cycles", 2);
  private static final int ACKNOWLEDGEMENTS = CYCLES > 2 ? 1_000 : 300;
  private static final int PEOPLE = 12;
  private static final Pattern NUMBER = Pattern.compile("\"statement\":(\\d+)");

  @TempDir Path temporary;

  private final VotingServers servers = new VotingServers();

  /** The answers that each ballot was told are kept. */
  private final Map<String, List<Integer>> acknowledged = new ConcurrentHashMap<>();

  @AfterEach
  void stopWhatStillRuns() throws InterruptedException {
    servers.stopAll();
  }

  @Test
  void keepsEveryAnswerThatWasAcknowledgedWhenTheServerIsKilled() throws Exception {
    for (var cycle = 1; cycle <= CYCLES; cycle++) {
      voteAndKill(start("careful"), cycle * ACKNOWLEDGEMENTS);
    }
    var server = start("careful");
    assertThat(count()).isGreaterThanOrEqualTo(CYCLES * ACKNOWLEDGEMENTS);
    for (var ballot : acknowledged.entrySet()) {
      assertThat(kept(server, ballot.getKey()))
          .doesNotHaveDuplicates()
          .containsAll(ballot.getValue());
    }
  }

  /** The control: a server that acknowledges before it commits must be found out. */
  @Test
  void findsTheLossOfAServerThatAnswersTooEarly() throws Exception {
    voteAndKill(start("careless"), ACKNOWLEDGEMENTS);
    var server = start("careful");
    assertThat(acknowledged)
        .as("a loss was found")
        .anySatisfy(
            (ballot, answers) -> assertThat(kept(server, ballot).containsAll(answers)).isFalse());
  }

  private Running start(String manner) throws IOException {
    return servers.start(temporary.resolve("data").toString(), manner);
  }

  private void voteAndKill(Running server, int wanted) throws InterruptedException {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < PEOPLE; i++) {
        people.execute(() -> vote(server.site().port()));
      }
      try {
        await().atMost(Duration.ofMinutes(2)).until(() -> count() >= wanted);
      } finally {
        server.kill();
      }
    }
  }

  /** One person on the pages, who answers everything until nobody answers any more. */
  private void vote(int port) {
    var browser = new Browser(port);
    var path = "/d/" + servers.code();
    try {
      browser.get(path);
      browser.post(path + "/start", Map.of());
      browser.get(path + "/vote");
      var ballot = browser.cookie("ballot").orElseThrow();
      var answers = acknowledged.computeIfAbsent(ballot, any -> new ArrayList<>());
      for (var statement = 0; statement < VotingServer.STATEMENTS; statement++) {
        var form = Map.of("statement", String.valueOf(statement), "vote", "AGREE");
        var answer = browser.post(path + "/vote", form);
        if (answer.headers().firstValue("Location").orElse("").contains("last=" + statement)) {
          synchronized (answers) {
            answers.add(statement);
          }
        }
      }
    } catch (IllegalStateException killed) {
      // What was not answered is not counted.
    }
  }

  private int count() {
    return acknowledged.values().stream()
        .mapToInt(
            answers -> {
              synchronized (answers) {
                return answers.size();
              }
            })
        .sum();
  }

  private List<Integer> kept(Running server, String ballot) {
    var votes =
        server.site().get("/api/v1/d/" + servers.code() + "/votes", "Ballot", ballot).body();
    return NUMBER.matcher(votes).results().map(one -> Integer.valueOf(one.group(1))).toList();
  }
}
