package se.utmana.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** What is new in a space, and for whom. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FeedTests {

  private static final Pattern SECRET = Pattern.compile("(/feeds/[0-9a-f]+)");

  private final Spaces spaces;
  private final Members members;
  private final Records records;
  private final Links links;
  private final People people;
  private final TestSite site;
  private final int port;

  FeedTests(
      Spaces spaces,
      Members members,
      Records records,
      Links links,
      People people,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.members = members;
    this.records = records;
    this.links = links;
    this.people = people;
    this.site = new TestSite(port);
    this.port = port;
  }

  private UUID record(Space space, String title, Reach reach) {
    var id = Ids.next();
    records.put(
        new Face(
                space.id(),
                id,
                "challenge.one",
                Phrase.of(title, title),
                Phrase.EMPTY,
                "challenges/" + id)
            .within(reach));
    return id;
  }

  @Test
  void tellsOfRecordsAndOfWhatCameOfThem() {
    var space = ASpace.openPublic(spaces);
    var first = record(space, "Maten & svinnet", Reach.SPACE);
    var later = record(space, "Beslutet", Reach.SPACE);
    var why = Phrase.of("Alla var överens", "All agreed");
    links.tie(new Tie(space.id(), first, later, Relation.DECIDED_BY, "", why));
    assertThat(site.get(space.path() + "/news").body())
        .contains("Maten &amp; svinnet", "Avgjordes genom: Beslutet", "Alla var överens");
    var atom = site.get(space.path() + "/news.atom");
    assertThat(atom.headers().firstValue("Content-Type").orElseThrow()).contains("atom+xml");
    assertThat(atom.body())
        .contains("<title>Maten &amp; svinnet</title>", "urn:uuid:" + first)
        .contains("Avgjordes genom: Beslutet. Alla var överens");
  }

  @Test
  void keepsFromVisitorsWhatIsForMembers() {
    var space = ASpace.openPublic(spaces);
    var open = record(space, "Öppet", Reach.SPACE);
    var inner = record(space, "Inre", Reach.MEMBERS);
    links.tie(new Tie(space.id(), open, inner, Relation.LED_TO));
    for (var path : new String[] {space.path() + "/news", space.path() + "/news.atom"}) {
      assertThat(site.get(path).body()).contains("Öppet").doesNotContain("Inre", "Ledde till");
    }
  }

  @Test
  void showsAClosedSpaceAtASecretAddressAsLongAsItsOwnerIsAMember() {
    var leader = people.aPerson();
    var member = people.aPerson();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader.id().value());
    members.join(space.id(), member.id().value(), Role.PARTICIPANT);
    record(space, "Hemligt", Reach.SPACE);
    assertThat(site.get(space.path() + "/news.atom").statusCode()).isEqualTo(404);
    var browser = new Browser(port);
    browser.signIn(member.mail(), People.PASSWORD);
    browser.get(space.path() + "/news");
    var shown = SECRET.matcher(browser.post(space.path() + "/news/key", Map.of()).body());
    assertThat(shown.find()).isTrue();
    assertThat(site.get(shown.group(1)).body()).contains("Hemligt");
    assertThat(site.get("/feeds/0123456789abcdef").statusCode()).isEqualTo(404);
    members.remove(space.id(), member.id().value());
    assertThat(site.get(shown.group(1)).statusCode()).isEqualTo(404);
  }
}
