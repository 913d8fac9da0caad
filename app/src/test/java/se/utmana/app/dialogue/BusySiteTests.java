package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;

/** More votes than can be kept in time: the rest are told at once to come again. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BusySiteTests {

  private final LedDialogues led;
  private final BallotTokens tokens;
  private final BallotBox box;
  private final Dialogues dialogues;
  private final DataSource database;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  BusySiteTests(
      LedDialogues led,
      BallotTokens tokens,
      BallotBox box,
      Dialogues dialogues,
      DataSource database,
      @LocalServerPort int port) {
    this.led = led;
    this.tokens = tokens;
    this.box = box;
    this.dialogues = dialogues;
    this.database = database;
    this.port = port;
  }

  @Test
  void tellsTheRestToComeAgainAndKeepsWhatItTook() throws SQLException {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var dialogue = one.dialogue();
    one.browser(port).post(one.path("embedding"), Map.of("sites", "https://example.org"));
    var browser = new Browser(port);
    browser.get(dialogue.path());
    browser.post(dialogue.path() + "/start", Map.of());
    browser.get(dialogue.path() + "/vote");
    List<CompletableFuture<HttpResponse<String>>> sent;
    try (var holder = database.getConnection()) {
      hold(holder, dialogue);
      sent = Stream.generate(() -> vote(dialogue)).limit(600).toList();
      await().until(box::isFull);
      var late = vote(dialogue).join();
      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(late.headers().firstValue("Retry-After")).contains("1");
      var page = browser.post(dialogue.path() + "/vote", Map.of("statement", "0", "vote", "AGREE"));
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Skicka svaret igen");
      var framed =
          browser.post(
              "/embed/" + dialogue.code(),
              Map.of("ballot", tokens.issue(dialogue.id()), "statement", "0", "vote", "AGREE"));
      assertThat(framed.statusCode()).isEqualTo(503);
      assertThat(framed.body()).contains("inte sparat än", "Fler turer på kvällen");
      holder.rollback();
    }
    var kept = sent.stream().filter(answer -> answer.join().statusCode() == 204).count();
    assertThat(kept).isBetween(512L, 600L);
    assertThat(sent).allMatch(answer -> List.of(204, 503).contains(answer.join().statusCode()));
    assertThat(dialogues.summary(dialogue.id()).orElseThrow().votes()).isEqualTo(kept);
  }

  /** As a leader's change would: votes wait until it is done. */
  private static void hold(Connection holder, Dialogue dialogue) throws SQLException {
    holder.setAutoCommit(false);
    try (var lock =
        holder.prepareStatement("select 1 from dialogue.dialogue where id = ? for update")) {
      lock.setObject(1, dialogue.id().value());
      lock.executeQuery();
    }
  }

  private CompletableFuture<HttpResponse<String>> vote(Dialogue dialogue) {
    var path = "/api/v1/d/" + dialogue.code() + "/votes/0";
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Ballot", tokens.issue(dialogue.id()))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"vote\":\"AGREE\"}"))
            .build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
