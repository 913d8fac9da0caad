package se.utmana.app.portfolio.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionMove;
import se.utmana.app.portfolio.expedition.ExpeditionPlan;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.expedition.Itinerary;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.systemmap.MapDraft;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** Observations over the wire: sent as a form without a script, and fetched by members only. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ObservationSiteTests {

  private final AChallenge challenge;
  private final Expeditions expeditions;
  private final Itinerary itinerary;
  private final Observations observations;
  private final Insights insights;
  private final SystemMaps maps;
  private final TestSite site;
  private final Browser browser;
  private final Account leader;
  private final Space space;

  ObservationSiteTests(
      Spaces spaces,
      People people,
      AChallenge challenge,
      Expeditions expeditions,
      Itinerary itinerary,
      Observations observations,
      Insights insights,
      SystemMaps maps,
      @LocalServerPort int port) {
    this.challenge = challenge;
    this.expeditions = expeditions;
    this.itinerary = itinerary;
    this.observations = observations;
    this.insights = insights;
    this.maps = maps;
    this.site = new TestSite(port);
    this.browser = new Browser(port);
    this.leader = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    browser.signIn(leader.mail(), People.PASSWORD);
  }

  @Test
  void servesAPhotoToMembersAsAnAttachment() throws IOException {
    var expedition = underWay();
    var path = space.path() + "/" + expedition.path();
    assertThat(send(path, "k1", photo())).isEqualTo(302);
    assertThat(send(path, "k1", photo())).isEqualTo(302);
    var seen = observations.list(space.id(), expedition.id().value());
    assertThat(seen).singleElement().satisfies(one -> assertThat(one.hasMedia()).isTrue());
    var file = path + "/observations/" + seen.getFirst().id() + "/file";
    var headers = browser.get(file).headers();
    assertThat(headers.firstValue("Content-Type")).contains("image/jpeg");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(site.get(file).statusCode()).isNotEqualTo(200);
    assertThat(site.get(path).body()).contains("Kön är lång").doesNotContain(file);
  }

  @Test
  void refusesAFileThatIsNoPhotoAndLosesNothing() {
    var expedition = underWay();
    var path = space.path() + "/" + expedition.path();
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8);
    assertThat(send(path, "k2", svg)).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT.value());
    assertThat(observations.list(space.id(), expedition.id().value())).isEmpty();
  }

  @Test
  void drawsAnInsightIntoTheMapOfItsChallenge() {
    var expedition = underWay();
    var id = new ChallengeId(expedition.challenge());
    var map =
        maps.open(space.id(), id, new MapDraft(sv("Kartan"), sv("Skolan"), Phrase.EMPTY, false));
    observations.note(
        expedition, new ObservationDraft(1, sv("Kön är lång"), today(), null, null, "k3"));
    expeditions.move(expedition, ExpeditionMove.RETURN, Role.PROCESS_LEADER, Phrase.EMPTY);
    var home = expeditions.enter(space.id(), expedition.id().value());
    var seen = observations.list(space.id(), home.id().value()).getFirst().id();
    var written = insights.write(home, sv("Tiden styr"), Phrase.EMPTY, List.of(seen), Role.EXPERT);
    var insight = ((Insights.Outcome.Written) written).insight();
    var path = space.path() + "/" + insight.path();
    browser.get(path + "/map");
    assertThat(browser.post(path + "/map", Map.of("label", "")).body())
        .contains("Skriv en ny faktor");
    assertThat(browser.post(path + "/map", Map.of("label", "Tid att äta")).statusCode())
        .isEqualTo(302);
    assertThat(maps.content(map).factors())
        .singleElement()
        .satisfies(one -> assertThat(one.standsFor()).containsExactly(insight.id()));
    assertThat(browser.get(path).body()).contains("Tid att äta");
  }

  private Expedition underWay() {
    var plan =
        new ExpeditionPlan(
            sv("En dag i matsalen"),
            challenge.in(space),
            null,
            today(),
            today().plusDays(9),
            leader.id().value(),
            challenge.organisations(space, 2),
            false);
    var outcome =
        expeditions.plan(space.id(), plan, List.of(sv("När väljer de bort maten?")), null);
    var planned = ((Expeditions.Outcome.Planned) outcome).expedition();
    var stop =
        new ExpeditionStop(0, sv("Köket"), sv("Skolan"), null, sv("Ja"), null, Phrase.EMPTY, 0);
    itinerary.put(planned, stop);
    expeditions.move(planned, ExpeditionMove.DEPART, Role.PROCESS_LEADER, Phrase.EMPTY);
    return expeditions.enter(space.id(), planned.id().value());
  }

  private static byte[] photo() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  /** As a browser without JavaScript sends the form. */
  private int send(String path, String key, byte[] file) {
    var page = browser.get(path + "/observe").body();
    var csrf = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    var body = new ByteArrayOutputStream();
    Map.of(
            "_csrf",
            csrf,
            "_key",
            key,
            "stop",
            "1",
            "text",
            "Kön är lång",
            "seenOn",
            today().toString())
        .forEach((name, value) -> body.writeBytes(part(name, "", value.getBytes(UTF_8))));
    body.writeBytes(part("file", "; filename=\"a.jpg\"", file));
    body.writeBytes("--part--\r\n".getBytes(UTF_8));
    return browser
        .send(
            HttpRequest.newBuilder(browser.address(path + "/observations"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())))
        .statusCode();
  }

  private static byte[] part(String name, String more, byte[] content) {
    var head = "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more;
    var out = new ByteArrayOutputStream();
    out.writeBytes((head + "\r\n\r\n").getBytes(UTF_8));
    out.writeBytes(content);
    out.writeBytes("\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }
}
