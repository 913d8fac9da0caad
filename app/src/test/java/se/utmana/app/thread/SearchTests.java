package se.utmana.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.search.Question;
import se.utmana.app.thread.search.Search;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** What is found, by whom, and how it is shown. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchTests {

  private final Spaces spaces;
  private final Records records;
  private final Search search;
  private final JdbcClient jdbc;
  private final TestSite site;

  SearchTests(
      Spaces spaces, Records records, Search search, JdbcClient jdbc, @LocalServerPort int port) {
    this.spaces = spaces;
    this.records = records;
    this.search = search;
    this.jdbc = jdbc;
    this.site = new TestSite(port);
  }

  /** A word that no other test has written. */
  private static String aWord() {
    return "q" + Ids.random().toString().replaceAll("[^a-z0-9]", "");
  }

  private static Viewer person(UUID account) {
    return new Viewer(account, "Person", false, Language.SV);
  }

  private UUID record(Space space, Reach reach, Phrase title, Phrase text) {
    var id = Ids.next();
    records.put(new Face(space.id(), id, "challenge.one", title, text, "x/" + id).within(reach));
    return id;
  }

  private UUID record(Space space, String title) {
    return record(space, Reach.SPACE, Phrase.of(Language.SV, title), Phrase.EMPTY);
  }

  private int count(String words, Viewer viewer) {
    return search.count(new Question(words, null, "", 1), viewer);
  }

  private String page(String query) {
    return site.get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).body();
  }

  @Test
  void findsOtherFormsOfAWordInSwedishAndEnglish() {
    var space = ASpace.openPublic(spaces);
    var mark = aWord();
    record(space, "Kommunernas upphandlingar " + mark);
    record(space, Reach.SPACE, Phrase.EMPTY, Phrase.of(Language.EN, "Growing cities " + mark));
    assertThat(count("kommun upphandling " + mark, Viewer.NOBODY)).isOne();
    assertThat(count("city grow " + mark, Viewer.NOBODY)).isOne();
    assertThat(count("skola " + mark, Viewer.NOBODY)).isZero();
  }

  @Test
  void showsNothingOfAClosedSpaceToOthers() {
    var leader = Ids.next();
    var closed = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader);
    var mark = aWord();
    record(closed, "Hemligheten " + mark);
    var other = Ids.next();
    ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, other);
    for (var viewer : List.of(Viewer.NOBODY, person(Ids.next()), person(other))) {
      assertThat(count(mark, viewer)).isZero();
    }
    assertThat(count(mark, person(leader))).isOne();
    assertThat(page(mark)).contains("Inget hittades").doesNotContain("Hemligheten");
    assertThat(site.get("/api/v1/search?q=" + mark).body())
        .contains("\"total\":0")
        .doesNotContain("Hemligheten");
    assertThat(site.get("/search?q=x&in=" + closed.slug()).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1/search?q=x&in=" + closed.slug()).statusCode()).isEqualTo(404);
  }

  @Test
  void answersASpaceThatOneMayNotSeeLikeOneThatThereIsNot() {
    var closed = ASpace.openForMembers(spaces);
    var hidden = site.get("/api/v1/search?q=x&in=" + closed.slug()).body();
    var missing = site.get("/api/v1/search?q=x&in=finns-inte").body();
    assertThat(withoutReference(hidden)).isEqualTo(withoutReference(missing));
  }

  private static String withoutReference(String problem) {
    return problem.replaceAll("[A-Z0-9]{4}-[A-Z0-9]{4}|\"instance\":\"[^\"]*\"", "");
  }

  @Test
  void showsWhatIsForMembersToMembersOnly() {
    var leader = Ids.next();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader);
    var mark = aWord();
    record(space, Reach.MEMBERS, Phrase.of(Language.SV, "Inre " + mark), Phrase.EMPTY);
    assertThat(count(mark, Viewer.NOBODY)).isZero();
    assertThat(count(mark, person(leader))).isOne();
  }

  @Test
  void forgetsAWithdrawnRecord() {
    var space = ASpace.openPublic(spaces);
    var mark = aWord();
    var id = record(space, mark);
    records.withdraw(space.id(), id);
    assertThat(count(mark, Viewer.NOBODY)).isZero();
  }

  @Test
  void marksTheWordsAndEscapesEverythingElse() {
    var space = ASpace.openPublic(spaces);
    var mark = aWord();
    record(space, "<script>alert(1)</script> kommunerna " + mark);
    assertThat(page("kommun " + mark))
        .contains("<mark>kommunerna</mark>")
        .contains("I rubriken: kommunerna, " + mark)
        .doesNotContain("<script>alert");
  }

  @Test
  void takesWhateverIsWritten() {
    for (var words : List.of("", "och", "-skola", "'", "\"", "a & | ! (", "<b>", "%_", "§x", "*")) {
      assertThat(site.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
          .extracting(response -> response.statusCode())
          .isEqualTo(200);
    }
    assertThat(site.get("/search?q=x&page=-3").statusCode()).isEqualTo(200);
    assertThat(site.get("/search?q=x&kind=nonsens").statusCode()).isEqualTo(200);
  }

  @Test
  void ranksABoundedNumberAndSaysThatThereAreMore() {
    var space = ASpace.openPublic(spaces);
    var mark = aWord();
    jdbc.sql(
            """
            insert into thread.record
              (space_id, id, kind, title, text, path, reach, day)
            select :space, gen_random_uuid(), 'challenge.one', jsonb_build_object('sv', :mark),
              '{}', 'x', 'SPACE', current_date
            from generate_series(1, :many)
            """)
        .param("space", space.id().value())
        .param("mark", mark)
        .param("many", Search.MOST + 50)
        .update();
    assertThat(count(mark, Viewer.NOBODY)).isEqualTo(Search.MOST + 1);
    assertThat(page(mark)).contains("Fler än 1\u00a0000 träffar");
    var last = site.get("/search?page=9999&q=" + mark).body();
    assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
  }
}
