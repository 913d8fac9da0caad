package se.utmana.app.systemmap.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.People;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;

/** Thirty people draw on one map at the same time, each with an open stream. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LiveDrawingTests {

  private static final int EDITORS = 30;
  private static final int CHANGES_EACH = 6;

  private static final Logger LOG = LoggerFactory.getLogger("se.utmana.measured");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Accounts accounts;
  private final AccessTokens tokens;
  private final Spaces spaces;
  private final Members members;
  private final AMap aMap;
  private final SystemMaps maps;
  private final String server;
  private final List<InputStream> streams = Collections.synchronizedList(new ArrayList<>());

  /** When each change was sent, by the factor that it added. */
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  LiveDrawingTests(
      Accounts accounts,
      AccessTokens tokens,
      Spaces spaces,
      Members members,
      AMap aMap,
      SystemMaps maps,
      @LocalServerPort int port) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.spaces = spaces;
    this.members = members;
    this.aMap = aMap;
    this.maps = maps;
    this.server = "http://127.0.0.1:" + port;
  }

  @AfterEach
  void closeStreams() throws IOException {
    for (var stream : streams) {
      stream.close();
    }
    client.shutdownNow();
  }

  @Test
  void everyChangeReachesEverybody() throws Exception {
    var space = ASpace.openForMembers(spaces);
    var map = aMap.in(space.id());
    var path = space.path() + "/" + map.path();
    var keys = IntStream.range(0, EDITORS).mapToObj(i -> aMember(space)).toList();
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (var key : keys) {
        var stream = open(path, key);
        var _ = threads.submit(() -> listen(stream));
      }
      draw(path, keys.getFirst(), "warm up");
      await(EDITORS);
      nanos.clear();
      var drawing = keys.stream().<Callable<Integer>>map(key -> () -> drawSome(path, key)).toList();
      assertThat(threads.invokeAll(drawing)).allMatch(one -> one.resultNow() == CHANGES_EACH);
      await(EDITORS * EDITORS * CHANGES_EACH);

      // A second is promised; a test may run on a busy machine, so this is told, not tried.
      LOG.info("{} arrivals, p99 {} ms", nanos.size(), p99().toMillis());
      assertThat(maps.content(fresh(map)).factors()).hasSize(1 + EDITORS * CHANGES_EACH);
    } finally {
      threads.shutdownNow();
    }
  }

  private SystemMap fresh(SystemMap map) {
    return maps.get(map.space(), map.id());
  }

  /** One change a second or so, as people draw. */
  private int drawSome(String path, String key) throws Exception {
    for (int i = 0; i < CHANGES_EACH; i++) {
      Thread.sleep(200 + Math.floorMod(key.hashCode() + 31 * i, 600));
      draw(path, key, "Faktor " + i);
    }
    return CHANGES_EACH;
  }

  private void draw(String path, String key, String label) throws Exception {
    var id = Ids.next();
    var body =
        """
        {"commands":[{"action":"ADD","element":"%s","said":{"label":{"sv":"%s"}}}]}
        """
            .formatted(id, label);
    sentAt.put(id.toString(), System.nanoTime());
    var request =
        request("/api/v1" + path + "/changes", key)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private InputStream open(String path, String key) throws Exception {
    HttpResponse<InputStream> answer =
        client.send(request("/api/v1" + path + "/live", key).build(), BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    streams.add(answer.body());
    return answer.body();
  }

  private void listen(InputStream stream) {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        note(line);
      }
    } catch (IOException closed) {
      // The test is over.
    } catch (UncheckedIOException closed) {
      // The test is over.
    }
  }

  private void note(String line) {
    var mark = "\"element\":\"";
    var at = line.indexOf(mark);
    if (line.startsWith("data:") && at > 0) {
      var id = line.substring(at + mark.length(), at + mark.length() + 36);
      nanos.add(System.nanoTime() - sentAt.getOrDefault(id, 0L));
    }
  }

  private void await(int arrivals) throws InterruptedException {
    for (int i = 0; i < 300 && nanos.size() < arrivals; i++) {
      Thread.sleep(50);
    }
    assertThat(nanos.size()).as("arrivals").isEqualTo(arrivals);
  }

  private Duration p99() {
    var sorted = nanos.stream().sorted().toList();
    return Duration.ofNanos(sorted.get(sorted.size() * 99 / 100));
  }

  private String aMember(Space space) {
    var person = accounts.open(People.anAddress(), "Anna Berg", Language.SV);
    members.join(space.id(), person.id().value(), Role.PARTICIPANT);
    return tokens.create(person.id(), "Test", 1);
  }

  private HttpRequest.Builder request(String path, String key) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .header("Authorization", "Bearer " + key);
  }
}
