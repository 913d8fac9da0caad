package se.utmana.app.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.ServerTest;
import se.utmana.app.web.WebTrials;

@ServerTest
@Import(WebTrials.class)
class LiveTests {

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Live live;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  LiveTests(
      @LocalServerPort int port,
      @Autowired Live live,
      @Autowired JdbcClient sql,
      @Autowired TransactionTemplate transaction) {
    this.port = port;
    this.live = live;
    this.sql = sql;
    this.transaction = transaction;
  }

  @AfterEach
  void closeStreams() {
    WebTrials.MAY_READ.set(true);
    client.shutdownNow();
  }

  @Test
  void anOpenPageLearnsWhatHappens() throws Exception {
    var stream = open("one", null);
    live.publish("trial/one", "results", "{\"votes\":3}");
    assertThat(stream.next("data:"))
        .isEqualTo("data:{\"type\":\"results\",\"data\":{\"votes\":3}}");
  }

  @Test
  void onlyWhatIsCommittedGoesOut() throws Exception {
    var stream = open("two", null);
    transaction.executeWithoutResult(
        status -> {
          live.publish("trial/two", "undone", "1");
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> live.publish("trial/two", "done", "2"));
    assertThat(stream.next("data:")).contains("\"done\"");
  }

  @Test
  void whoComesBackGetsWhatItMissed() throws Exception {
    var stream = open("three", null);
    live.publish("trial/three", "first", "1");
    var last = stream.next("id:").substring(3);
    stream.close();
    live.publish("trial/three", "second", "2");
    live.publish("trial/three", "third", "3");
    var again = open("three", last);
    assertThat(again.next("data:")).contains("second");
    assertThat(again.next("data:")).contains("third");
  }

  @Test
  void aTopicHearsNothingOfAnother() throws Exception {
    var stream = open("four", null);
    live.publish("trial/five", "other", "1");
    live.publish("trial/four", "own", "1");
    assertThat(stream.next("data:")).contains("own");
  }

  @Test
  void aCutConnectionToTheDatabaseLosesNothing() throws Exception {
    var stream = open("six", null);
    sql.sql(
            """
            select pg_terminate_backend(pid)::text
            from pg_stat_activity
            where application_name = 'utmana-live'
              and datname = current_database()
            """)
        .query(String.class)
        .list();
    live.publish("trial/six", "while-cut", "1");
    assertThat(stream.next("data:")).contains("while-cut");
  }

  @Test
  void aStreamEndsWithTheRightToReadIt() throws Exception {
    var stream = open("seven", null);
    WebTrials.MAY_READ.set(false);
    assertThat(stream.ends()).isTrue();
  }

  @Test
  void manyReadersAreAskedToComeOverATime() throws Exception {
    var stream = open("eight", null);
    live.publish("trial/eight", "few", "1");
    assertThat(stream.next("data:")).contains("few");
    for (var i = 1; i < 100; i++) {
      open("eight", null);
    }
    live.publish("trial/eight", "many", "2");
    assertThat(stream.next("event:")).isEqualTo("event:spread");
    assertThat(stream.next("data:")).isEqualTo("data:500");
    assertThat(stream.next("data:")).contains("many");
  }

  private Stream open(String topic, @Nullable String lastEventId) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/trial/live/" + topic));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    var answer = client.send(request.build(), BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
    var stream = new Stream(answer.body());
    assertThat(stream.next(":open")).isNotNull();
    return stream;
  }

  /** The lines of an event stream as they come. */
  private static final class Stream {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final AtomicBoolean hasEnded = new AtomicBoolean();
    private final InputStream body;

    Stream(InputStream body) {
      this.body = body;
      Thread.ofVirtual().start(this::read);
    }

    private void read() {
      try (var in = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
          lines.add(line);
        }
      } catch (IOException closed) {
        // The test closed it.
      }
      hasEnded.set(true);
    }

    String next(String start) throws InterruptedException {
      var line = lines.poll(15, TimeUnit.SECONDS);
      while (line != null && !line.startsWith(start)) {
        line = lines.poll(15, TimeUnit.SECONDS);
      }
      if (line == null) {
        throw new AssertionError("Nothing came that begins with " + start);
      }
      return line;
    }

    boolean ends() throws InterruptedException {
      for (var i = 0; i < 100 && !hasEnded.get(); i++) {
        Thread.sleep(100);
      }
      return hasEnded.get();
    }

    void close() throws IOException {
      body.close();
    }
  }
}
