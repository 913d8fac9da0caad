package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utmana.app.account.Browser;
import se.utmana.app.web.TestSite;

/**
 * Kill −9 while people vote on the page: every answer that was acknowledged is there exactly once,
 * and the control's are not. {@code -Dutmana.durability.cycles=20} runs the long version.
 */
class DurableVotingTests {

  private static final int CYCLES = Integer.getInteger("utmana.durability.cycles", 2);
  private static final int ACKNOWLEDGEMENTS = CYCLES > 2 ? 1_000 : 300;
  private static final int PEOPLE = 12;
  private static final Pattern NUMBER = Pattern.compile("\"statement\":(\\d+)");

  private static final Pattern READY = Pattern.compile("ready (\\d+) (\\S+)");

  @TempDir Path temporary;

  private final List<Process> processes = new ArrayList<>();

  /** The answers that each ballot was told are kept. */
  private final Map<String, List<Integer>> acknowledged = new ConcurrentHashMap<>();

  private @Nullable String code;

  private record Running(Process process, TestSite site) {}

  @AfterEach
  void stopWhatStillRuns() throws InterruptedException {
    for (var process : processes) {
      process.destroy();
      process.waitFor();
    }
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
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                VotingServer.class.getName(),
                temporary.resolve("data").toString(),
                manner));
    if (code != null) {
      command.add(code);
    }
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    processes.add(process);
    var lines = new BufferedReader(process.inputReader());
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var ready = READY.matcher(line);
      if (ready.matches()) {
        code = ready.group(2);
        // A server whose words nobody reads would stop at the full pipe.
        Thread.ofVirtual().start(() -> lines.lines().forEach(any -> {}));
        return new Running(process, new TestSite(Integer.parseInt(ready.group(1))));
      }
    }
    throw new IllegalStateException("The server did not start");
  }

  private void voteAndKill(Running server, int wanted) throws InterruptedException {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < PEOPLE; i++) {
        people.execute(() -> vote(server.site().port()));
      }
      try {
        await().atMost(Duration.ofMinutes(2)).until(() -> count() >= wanted);
      } finally {
        server.process().destroyForcibly().waitFor();
      }
    }
  }

  /** One person on the pages, who answers everything until nobody answers any more. */
  private void vote(int port) {
    var browser = new Browser(port);
    var path = "/d/" + code;
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
    var votes = server.site().get("/api/v1/d/" + code + "/votes", "Ballot", ballot).body();
    return NUMBER.matcher(votes).results().map(one -> Integer.valueOf(one.group(1))).toList();
  }
}
