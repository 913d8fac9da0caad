package se.utmana.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** The thread of a record as page, picture, table and JSON. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WalkTests {

  private final Spaces spaces;
  private final Records records;
  private final Links links;
  private final TestSite site;

  WalkTests(Spaces spaces, Records records, Links links, @LocalServerPort int port) {
    this.spaces = spaces;
    this.records = records;
    this.links = links;
    this.site = new TestSite(port);
  }

  private UUID record(Space space, String title, Reach reach) {
    var id = Ids.next();
    var phrase = Phrase.of(title, title);
    records.put(
        new Face(space.id(), id, "challenge.one", phrase, Phrase.EMPTY, "challenges")
            .within(reach));
    return id;
  }

  private void tie(Space space, UUID earlier, UUID later, String reason) {
    links.tie(
        new Tie(
            space.id(),
            earlier,
            later,
            Relation.LED_TO,
            "space.role.PROCESS_LEADER",
            Phrase.of(reason, reason)));
  }

  private String page(Space space, UUID record) {
    return site.get(space.path() + "/thread/" + record).body();
  }

  @Test
  void showsSeveralStepsBothWaysWithReasons() {
    var space = ASpace.openPublic(spaces);
    var a = record(space, "Alfa", Reach.SPACE);
    var b = record(space, "Beta", Reach.SPACE);
    var c = record(space, "Gamma", Reach.SPACE);
    tie(space, a, b, "Därför att alfa");
    tie(space, b, c, "=HYPERLINK(1)");
    for (var record : List.of(a, b, c)) {
      assertThat(page(space, record)).contains("Alfa", "Beta", "Gamma", "Därför att alfa");
    }
    var path = space.path() + "/thread/" + b;
    assertThat(page(space, b)).contains("href=\"" + space.path() + "/thread/" + a + "\"");
    assertThat(site.get(path + "/thread.csv").body())
        .contains("Alfa,Ledde till,Beta")
        .contains("Processledare,Därför att alfa")
        .contains("'=HYPERLINK(1)");
    assertThat(site.get(path + "/thread.svg").body()).startsWith("<svg").contains("Gamma");
    assertThat(site.get("/api/v1/spaces/" + space.slug() + "/thread/" + b).body())
        .contains("\"step\":-1", "\"relation\":\"LED_TO\"");
  }

  @Test
  void endsInARingAndCutsWhatIsLong() {
    var space = ASpace.openPublic(spaces);
    var first = record(space, "Station 0", Reach.SPACE);
    var last = first;
    for (int i = 1; i < 6; i++) {
      var next = record(space, "Station " + i, Reach.SPACE);
      tie(space, last, next, "");
      last = next;
    }
    assertThat(page(space, first)).contains("Station 3").doesNotContain("Station 4");
    tie(space, last, first, "");
    assertThat(page(space, first)).contains("Station 5");
  }

  @Test
  void stepsOverNothingThatOneMayNotSee() {
    var space = ASpace.openPublic(spaces);
    var a = record(space, "Alfa", Reach.SPACE);
    var inner = record(space, "Hemlig", Reach.MEMBERS);
    var c = record(space, "Gamma", Reach.SPACE);
    tie(space, a, inner, "Inre skäl");
    tie(space, inner, c, "Inre skäl");
    assertThat(page(space, a)).contains("Alfa").doesNotContain("Hemlig", "Gamma", "Inre skäl");
    assertThat(site.get(space.path() + "/thread/" + inner).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1/spaces/" + space.slug() + "/thread/" + inner).statusCode())
        .isEqualTo(404);
  }

  @Test
  void hasNoThreadInAClosedSpaceAndNoneOfAnotherSpace() {
    var closed = ASpace.openForMembers(spaces);
    var open = ASpace.openPublic(spaces);
    var secret = record(closed, "Hemlig", Reach.SPACE);
    for (var below : List.of("", "/thread.svg", "/thread.csv")) {
      var path = "/thread/" + secret + below;
      assertThat(site.get(closed.path() + path).statusCode()).isEqualTo(404);
      assertThat(site.get(open.path() + path).statusCode()).isEqualTo(404);
    }
  }
}
