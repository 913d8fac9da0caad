package se.utmana.app.dialogue.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;
import se.utmana.app.web.TestSite;

/** A dialogue in a frame of another site. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EmbedSiteTests {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OTHER = "https://www.kommunen.se";

  private final LedDialogues led;
  private final Ballots ballots;
  private final JdbcClient jdbc;
  private final int port;
  private final TestSite site;

  EmbedSiteTests(LedDialogues led, Ballots ballots, JdbcClient jdbc, @LocalServerPort int port) {
    this.led = led;
    this.ballots = ballots;
    this.jdbc = jdbc;
    this.port = port;
    this.site = new TestSite(port);
  }

  @Test
  void letsTheNamedSitesFrameThatOneRouteAndNobodyAnythingElse() {
    var here = framedBy(OTHER + "\nhttps://forening.example.org:8443/sida");
    var framed = site.get(embed(here));
    assertThat(framed.statusCode()).isEqualTo(200);
    assertThat(policy(framed))
        .contains("frame-ancestors " + OTHER + " https://forening.example.org:8443;")
        .contains("form-action 'self'")
        .doesNotContain("frame-ancestors 'none'", "unsafe", "*");
    assertThat(framed.headers().firstValue("X-Frame-Options")).isEmpty();
    for (var path :
        List.of("", "/vote", "/results", "/continue", "/moderation", "/landscape.svg")) {
      assertNobodyFrames(site.get(here.dialogue().path() + path));
    }
    assertNobodyFrames(site.get("/"));
    assertNobodyFrames(site.get("/embed/abcdefghjk"));
    assertNobodyFrames(site.post(embed(here), FORM, "ballot=forged&statement=0&vote=AGREE"));
  }

  @Test
  void isOffUntilALeaderNamesASiteAndOffAgainWithoutAny() {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.");
    assertThat(site.get(embed(here)).statusCode()).isEqualTo(404);
    save(here, OTHER);
    assertThat(site.get(embed(here)).statusCode()).isEqualTo(200);
    save(here, "");
    assertThat(site.get(embed(here)).statusCode()).isEqualTo(404);
  }

  /** As in a browser that sends no cookies into a frame, and keeps none from there. */
  @Test
  void takesVotesWithoutAnyCookie() {
    var here = framedBy(OTHER);
    var first = site.get(embed(here));
    assertThat(first.headers().allValues("Set-Cookie")).noneMatch(one -> one.contains("ballot"));
    var ballot = first.body().replaceFirst("(?s).*name=\"ballot\" value=\"([^\"]+)\".*", "$1");
    var form = "ballot=" + ballot + "&statement=0&vote=AGREE";
    var second =
        site.post(embed(here), FORM, form, "Origin", OTHER, "Sec-Fetch-Site", "same-origin");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).contains("1 av 2", ballot);
    assertThat(policy(second)).contains("frame-ancestors " + OTHER);
    site.post(embed(here), FORM, form);
    assertThat(channels(here)).containsExactly("EMBED");
    site.post(embed(here) + "/undo", FORM, "ballot=" + ballot + "&statement=0");
    assertThat(channels(here)).isEmpty();
  }

  @Test
  void trustsNoBallotButItsOwn() {
    var here = framedBy(OTHER);
    var foreign = site.get(embed(framedBy(OTHER))).body();
    var ballot = foreign.replaceFirst("(?s).*name=\"ballot\" value=\"([^\"]+)\".*", "$1");
    var answer = site.post(embed(here), FORM, "ballot=" + ballot + "&statement=0&vote=AGREE");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(ballots.countVoters(here.dialogue().id())).isZero();
  }

  @Test
  void namesTheLineThatIsNoSite() {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.");
    var answer = save(here, OTHER + "\nhttps://a.se; script-src *");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Rad 2:", OTHER);
    assertThat(site.get(embed(here)).statusCode()).isEqualTo(404);
  }

  @Test
  void readsASiteHoweverItIsWritten() {
    assertThat(Site.parse("www.Kommunen.se/startsida?x=1")).contains(new Site(OTHER));
    assertThat(Site.parse("https://växjö.se")).contains(new Site("https://xn--vxj-qla6g.se"));
    assertThat(Site.parse("http://localhost:8000")).contains(new Site("http://localhost:8000"));
    for (var no :
        List.of(
            "",
            "http://kommunen.se",
            "kommunen",
            "*",
            "https://*.se",
            "'self'",
            "a b.se",
            "https://a.se; default-src *",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https://a.se\r\nX: y",
            "https://user@a.se",
            "file:///etc")) {
      assertThat(Site.parse(no)).as(no).isEmpty();
    }
  }

  private static void assertNobodyFrames(HttpResponse<String> answer) {
    assertThat(policy(answer)).contains("frame-ancestors 'none'");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
  }

  private static String policy(HttpResponse<String> answer) {
    return String.join("|", answer.headers().allValues("Content-Security-Policy"));
  }

  private List<String> channels(Led here) {
    return jdbc.sql("select channel from dialogue.vote where dialogue_id = :id")
        .param("id", here.dialogue().id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Led framedBy(String sites) {
    var here = led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak vid hållplatsen.");
    assertThat(save(here, sites).statusCode()).isEqualTo(302);
    return here;
  }

  private HttpResponse<String> save(Led here, String sites) {
    return here.browser(port).post(here.path("embedding"), Map.of("sites", sites));
  }

  private static String embed(Led here) {
    return "/embed/" + here.dialogue().code();
  }
}
