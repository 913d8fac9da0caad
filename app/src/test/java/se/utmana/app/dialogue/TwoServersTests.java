package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utmana.app.account.Browser;
import se.utmana.app.database.TestDatabases;
import se.utmana.app.dialogue.VotingServers.Running;

/** Two servers on one database are one site, and one goes on when the other is killed. */
class TwoServersTests {

  private static final int PEOPLE = 12;
  private static final int AT_ONCE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern VOTERS = Pattern.compile("\"participants\":(\\d+)");
  private static final Pattern DIGEST = Pattern.compile("\"digest\":\"([^\"]+)\"");
  private static final Pattern VOTES = Pattern.compile("\"votes\":(\\d+)");
  private static final Pattern VOTE = Pattern.compile("\"statement\":0,");

  @TempDir Path temporary;

  private final VotingServers servers = new VotingServers();
  private Running first;
  private Running second;

  @BeforeEach
  void startBoth() throws Exception {
    var database = TestDatabases.fresh();
    first = start("first", database);
    second = start("second", database);
  }

  @AfterEach
  void stopBoth() throws InterruptedException {
    servers.stopAll();
  }

  private Running start(String name, TestDatabases.Access database) throws Exception {
    return servers.start(
        temporary.resolve(name).toString(),
        "careful",
        "-Dutmana.db.url=" + database.url(),
        "-Dutmana.db.user=" + database.user(),
        "-Dutmana.db.password=" + database.password());
  }

  @Test
  void tellTheSameAndGoOnWithoutTheOther() throws Exception {
    vote(first, PEOPLE);
    try (var client = HttpClient.newHttpClient()) {
      var stream = client.send(live(second), BodyHandlers.ofInputStream());
      var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
      vote(first, PEOPLE);
      assertThat(lines.lines().filter(line -> line.startsWith("data:")).findFirst())
          .as("the page of one hears of votes at the other")
          .isPresent();
      client.shutdownNow();
    }
    vote(second, PEOPLE);
    await().atMost(PATIENCE).until(() -> voters(first) == 3 * PEOPLE);
    await().atMost(PATIENCE).until(() -> voters(second) == 3 * PEOPLE);
    assertThat(found(DIGEST, results(second))).isEqualTo(found(DIGEST, results(first)));
    first.kill();
    vote(second, PEOPLE);
    await().atMost(PATIENCE).until(() -> voters(second) == 4 * PEOPLE);
  }

  @Test
  void keepOneOfManyEqualVotesAtOnce() throws Exception {
    var ballot = begin(first).cookie("ballot").orElseThrow();
    var path = "/api/v1/d/" + servers.code() + "/votes";
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, AT_ONCE)
              .mapToObj(i -> i % 2 == 0 ? first : second)
              .map(
                  server ->
                      many.submit(
                          () ->
                              server
                                  .site()
                                  .putJson(path + "/0", "{\"vote\":\"AGREE\"}", "Ballot", ballot)
                                  .statusCode()))
              .toList();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(204);
      }
    }
    var kept = second.site().get(path, "Ballot", ballot).body();
    assertThat(VOTE.matcher(kept).results()).hasSize(1);
    vote(first, PEOPLE);
    await().atMost(PATIENCE).until(() -> voters(second) == PEOPLE + 1);
    assertThat(found(VOTES, results(second))).isEqualTo(String.valueOf(5 * PEOPLE + 1));
  }

  private HttpRequest live(Running server) {
    return HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:" + server.site().port() + "/d/" + servers.code() + "/live"))
        .build();
  }

  private Browser begin(Running server) {
    var browser = new Browser(server.site().port());
    var path = "/d/" + servers.code();
    browser.get(path);
    browser.post(path + "/start", Map.of());
    browser.get(path + "/vote");
    return browser;
  }

  private int cast(Browser browser, int statement, String vote) {
    var form = Map.of("statement", String.valueOf(statement), "vote", vote);
    return browser.post("/d/" + servers.code() + "/vote", form).statusCode();
  }

  private void vote(Running server, int people) {
    for (var i = 0; i < people; i++) {
      var browser = begin(server);
      for (var statement = 0; statement < 5; statement++) {
        cast(browser, statement, (i + statement) % 3 == 0 ? "DISAGREE" : "AGREE");
      }
    }
  }

  private String results(Running server) {
    return server.site().get("/d/" + servers.code() + "/results.json").body();
  }

  private int voters(Running server) {
    var told = found(VOTERS, results(server));
    return told.isEmpty() ? 0 : Integer.parseInt(told);
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
