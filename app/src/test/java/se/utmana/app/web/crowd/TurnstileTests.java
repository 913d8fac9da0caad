package se.utmana.app.web.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;

/** More readers than there is room for: the next are told at once to come again. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TurnstileTests {

  private final Turnstile turnstile;
  private final int port;
  private final int places;
  private final HttpClient client = HttpClient.newHttpClient();
  private List<MockHttpServletRequest> inside = List.of();

  TurnstileTests(Turnstile turnstile, @LocalServerPort int port) {
    this.turnstile = turnstile;
    this.port = port;
    this.places = turnstile.free();
  }

  @AfterEach
  void everybodyLeaves() {
    inside.forEach(Turnstile::leave);
  }

  @Test
  void turnsReadersAwayAtOnceWhenAllPlacesAreTaken() throws Exception {
    fill();

    var page = get("/");
    var data = get("/api/v1/spaces");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).contains("1");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.body()).contains("Tjänsten svarar inte just nu");
    assertThat(data.statusCode()).isEqualTo(503);
    assertThat(data.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void letsTheNextInWhenSomebodyLeaves() throws Exception {
    fill();
    Turnstile.leave(inside.getFirst());
    Turnstile.leave(inside.getFirst());

    assertThat(turnstile.free()).isEqualTo(1);
    assertThat(get("/").statusCode()).isEqualTo(200);
    assertThat(get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void turnsNobodyAwayWhoWritesAndKeepsNoFileBack() throws Exception {
    var browser = new Browser(port);
    var css = browser.get("/").body().replaceAll("(?s).*?(/assets/[^\"]+\\.css).*", "$1");
    fill();

    assertThat(get(css).statusCode()).isEqualTo(200);
    assertThat(browser.post("/language", Map.of("to", "en")).statusCode()).isEqualTo(302);
  }

  private void fill() {
    inside =
        Stream.generate(() -> new MockHttpServletRequest("GET", "/"))
            .limit(places)
            .filter(turnstile::enter)
            .toList();
    assertThat(turnstile.free()).isZero();
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Language", "sv")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
