package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;

/** Pages that only stand open and listen take no place from those who read. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenPagesTests {

  /** Far more than the readers who are let in at once. */
  private static final int OPEN = 100 * Runtime.getRuntime().availableProcessors();

  private final LedDialogues led;
  private final int port;

  OpenPagesTests(LedDialogues led, @LocalServerPort int port) {
    this.led = led;
    this.port = port;
  }

  @Test
  void leaveRoomForThoseWhoRead() {
    var one = led.open(LedDialogues.aboutBuses(), "Fler turer på kvällen");
    var live = URI.create("http://127.0.0.1:" + port + one.dialogue().path() + "/live");
    try (var client = HttpClient.newHttpClient()) {
      var streams =
          Stream.generate(() -> open(client, live)).limit(OPEN).toList().stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(streams).allMatch(stream -> stream.statusCode() == 200);
      assertThat(new Browser(port).get("/").statusCode()).isEqualTo(200);
      client.shutdownNow();
    }
  }

  private static CompletableFuture<HttpResponse<InputStream>> open(HttpClient client, URI live) {
    return client.sendAsync(HttpRequest.newBuilder(live).build(), BodyHandlers.ofInputStream());
  }
}
