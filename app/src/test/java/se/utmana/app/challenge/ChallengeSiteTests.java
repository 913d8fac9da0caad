package se.utmana.app.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** What visitors and programs are shown of challenges, over HTTP. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChallengeSiteTests {

  private final Spaces spaces;
  private final Challenges challenges;
  private final TestSite site;
  private final Space space;

  ChallengeSiteTests(Spaces spaces, Challenges challenges, @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.site = new TestSite(port);
    this.space = aSpace();
  }

  private Space aSpace() {
    var slug = new Slug("challenge-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft;
  }

  @BeforeEach
  void writeThree() {
    for (var title : new String[] {"Första", "Andra", "Tredje"}) {
      challenges.open(space.id(), sourced(title, "https://example.org/rapport"));
    }
  }

  @Test
  void readsWithItsSourceAsALink() {
    var id = challenges.open(space.id(), sourced("Länkad", "https://example.org/länk"));
    var page = site.get(space.path() + "/challenges/" + id).body();
    assertThat(page).contains("<h1 lang=\"sv\">Länkad</h1>");
    assertThat(page).contains("href=\"https://example.org/länk\"").contains("Fakta ur en källa");
  }

  @Test
  void makesNoLinkOfOtherSources() {
    var id = challenges.open(space.id(), sourced("Olänkad", "javascript:alert(1)"));
    var page = site.get(space.path() + "/challenges/" + id).body();
    assertThat(page).contains("javascript:alert(1)").doesNotContain("href=\"javascript");
  }

  @Test
  void showsTextsAsTextsWhateverTheySay() {
    var id = challenges.open(space.id(), sourced("<script>alert(1)</script>", "<b>källa</b>"));
    var page = site.get(space.path() + "/challenges/" + id).body();
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<b>källa");
    assertThat(page).contains("&lt;script&gt;alert").contains("&lt;b&gt;källa");
  }

  @Test
  void doesNotShowAChallengeOfAnotherSpace() {
    var foreign = challenges.open(aSpace().id(), sourced("Främmande", "källa"));
    assertThat(site.get(space.path() + "/challenges/" + foreign).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + space.path() + "/challenges/" + foreign).statusCode())
        .isEqualTo(404);
  }

  @Test
  void givesProgramsOneSliceAfterTheOther() {
    var path = "/api/v1" + space.path() + "/challenges?limit=2";
    var first = site.get(path).body();
    assertThat(first).contains("Första").contains("Andra").doesNotContain("Tredje");
    var next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    var second = site.get(path + "&after=" + next).body();
    assertThat(second).contains("Tredje").doesNotContain("Andra").contains("\"next\":null");
  }

  @Test
  void keepsEveryWordingAndShowsWhatChanged() {
    var id = challenges.open(space.id(), sourced("Maten kastas", "källa"));
    var read = challenges.find(space.id(), id).orElseThrow();
    challenges.rewrite(read, sourced("Maten kastas ofta", "källa"));
    var page = site.get(space.path() + "/challenges/" + id + "/versions").body();
    assertThat(page).contains("<ins>", "ofta", "Version 2", "Version 1");
    assertThat(site.get("/api/v1" + space.path() + "/challenges/" + id + "/versions").body())
        .contains("\"version\":1", "\"version\":2", "PROCESS_LEADER");
  }

  @Test
  void letsOnlyLeadersWrite() {
    assertThat(site.get(space.path() + "/challenges/new").statusCode()).isEqualTo(303);
    assertThat(site.postJson("/api/v1" + space.path() + "/challenges", "{}").statusCode())
        .isIn(401, 403);
  }

  private static Wording sourced(String title, String source) {
    var words = Phrase.of(Language.SV, title);
    return new Wording(words, words, Basis.FACT, source);
  }
}
