package se.utmana.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Direction;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Documents from the record to the decision. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DocumentTests {

  private final Documents documents;
  private final Papers papers;
  private final AMission make;
  private final Missions missions;
  private final Records records;
  private final Spaces spaces;
  private final People people;
  private final JdbcClient jdbc;
  private final int port;
  private final Space space;

  DocumentTests(
      Documents documents,
      Papers papers,
      AMission make,
      Missions missions,
      Records records,
      Spaces spaces,
      People people,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.documents = documents;
    this.papers = papers;
    this.make = make;
    this.missions = missions;
    this.records = records;
    this.spaces = spaces;
    this.people = people;
    this.jdbc = jdbc;
    this.port = port;
    this.space = ASpace.openPublic(spaces);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void draftsEveryKindAlsoInAnEmptySpaceWithNothingButGaps(DocumentKind kind) {
    var paper = papers.of(drafted(kind));
    assertThat(paper.sections()).isNotEmpty();
    assertThat(paper.sections())
        .allSatisfy(section -> assertThat(section.isEmpty()).as(section.key()).isTrue());
    assertThat(paper.sources()).isEmpty();
  }

  @Test
  void fillsAHandoverWithWhatIsPromisedAndSaysFromWhere() {
    var mission = make.adopted(space);
    var paper = papers.of(drafted(DocumentKind.HANDOVER));
    assertThat(paper.tables())
        .extracting(Block.Table::caption)
        .contains("Missioner", "Mål", "Åtaganden", "Beslut om missioner");
    assertThat(paper.sources()).extracting(source -> source.id()).contains(mission.id().toString());
    assertThat(origins(paper))
        .isNotEmpty()
        .allSatisfy(
            origin -> {
              assertThat(origin.count()).isEqualTo(origin.records().size());
              assertThat(origin.digest()).hasSize(64);
            });
  }

  @Test
  void saysForEverWhatWasDecidedWhileADraftFollowsTheRecord() {
    var mission = make.adopted(space);
    var decided = decided(drafted(DocumentKind.HANDOVER));
    var draft = drafted(DocumentKind.HANDOVER);
    var before = papers.of(decided);
    rewrite(mission, "Något helt annat.");
    assertThat(documents.refresh(room(), draft)).isEmpty();
    assertThat(text(draft)).contains("Något helt annat.");
    assertThat(papers.of(read(decided))).isEqualTo(before);
    assertThat(text(decided)).contains("Alla barn äter god mat.").doesNotContain("Något helt");
    assertThat(key(documents.refresh(room(), read(decided)))).isEqualTo("document.refused.closed");
    assertThat(key(write(read(decided), 1, "Sent"))).isEqualTo("document.refused.closed");
  }

  @Test
  void tellsThatADecidedTextHasBeenTamperedWith() {
    var decided = read(decided(drafted(DocumentKind.PM_FREE)));
    assertThat(frozen(decided).isIntact()).isTrue();
    jdbc.sql("update document.document set frozen = frozen || ' ' where id = :id")
        .param("id", decided.id())
        .update();
    assertThat(frozen(read(decided)).isIntact()).isFalse();
  }

  @Test
  void writesOverNobodysText() {
    var draft = drafted(DocumentKind.PM_FREE);
    assertThat(write(draft, 1, "Annas text")).isEmpty();
    assertThat(key(write(draft, 1, "Bos text"))).isEqualTo("document.refused.conflict");
    assertThat(text(draft)).contains("Annas text").doesNotContain("Bos text");
    assertThat(write(draft, 2, "Båda")).isEmpty();
    assertThat(text(draft)).contains("Båda");
  }

  @Test
  void keepsOwnTextWhenTheRecordIsReadAgain() {
    var draft = drafted(DocumentKind.PM_FREE);
    write(draft, 1, "Vår egen mening.");
    assertThat(documents.refresh(room(), draft)).isEmpty();
    assertThat(text(draft)).contains("Vår egen mening.");
  }

  @Test
  void isDecidedByTheCommissionerWithAReference() {
    var draft = drafted(DocumentKind.PM_FREE);
    assertThat(key(take(draft, DocumentStep.DECIDE, Role.COMMISSIONER, "§ 1")))
        .isEqualTo("document.refused.state");
    assertThat(take(draft, DocumentStep.SUBMIT, Role.PROCESS_LEADER, "")).isEmpty();
    assertThat(key(take(draft, DocumentStep.DECIDE, Role.PROCESS_LEADER, "§ 1")))
        .isEqualTo("document.refused.role");
    assertThat(key(take(draft, DocumentStep.DECIDE, Role.COMMISSIONER, " ")))
        .isEqualTo("document.refused.reference");
    assertThat(take(draft, DocumentStep.DECIDE, Role.COMMISSIONER, "§ 1")).isEmpty();
    assertThat(read(draft).state()).isEqualTo(DocumentState.DECIDED);
  }

  @Test
  void hangsADecidedDocumentOnWhatItCites() {
    var mission = make.adopted(space);
    var draft = drafted(DocumentKind.HANDOVER);
    assertThat(records.find(space.id(), draft.id(), Viewer.NOBODY)).isEmpty();
    decided(draft);
    assertThat(records.line(space.id(), mission.id().value(), Viewer.NOBODY).after())
        .extracting(face -> face.id())
        .contains(draft.id());
  }

  @Test
  void numbersTheDocumentsOfASpace() {
    var first = drafted(DocumentKind.PM_FREE).registry();
    var second = drafted(DocumentKind.PM_FREE).registry();
    assertThat(first).endsWith(":1");
    assertThat(second).endsWith(":2");
  }

  @Test
  void showsADraftToMembersOnlyAndADecidedOneToAll() {
    var leader = people.aPerson();
    var own = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var browser = new Browser(port);
    browser.signIn(leader.mail(), People.PASSWORD);
    browser.get(own.path() + "/documents/new");
    var answer =
        browser.post(own.path() + "/documents", Map.of("kind", "PM_FREE", "title", "Inför hösten"));
    assertThat(answer.statusCode()).isEqualTo(302);
    var draft = documents.list(own.id()).getFirst();
    var path = own.path() + "/" + draft.path();
    assertThat(browser.get(path).body()).contains("Inför hösten", "Att skriva");
    var section = browser.get(path + "/sections/sammanfattning");
    assertThat(section.body()).contains("Högst en sida");
    browser.post(
        path + "/sections/sammanfattning",
        Map.of("version", "1", "own", "<script>alert(1)</script>\n\n**Kort** sagt"));
    assertThat(browser.get(path).body())
        .contains("&lt;script&gt;", "<strong>Kort</strong>")
        .doesNotContain("<script>alert");
    var site = new TestSite(port);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + path).statusCode()).isEqualTo(404);
    decided(draft);
    assertThat(site.get(path).body()).contains(frozen(read(draft)).digest());
    assertThat(site.get("/api/v1" + path).body()).contains(frozen(read(draft)).digest());
  }

  private static Document.Frozen frozen(Document document) {
    return Optional.ofNullable(document.frozen()).orElseThrow();
  }

  private static List<Origin> origins(Paper paper) {
    return paper.sections().stream()
        .flatMap(section -> section.passages().stream())
        .flatMap(one -> Optional.ofNullable(one.origin()).stream())
        .toList();
  }

  private void rewrite(Mission mission, String sentence) {
    var direction = new Direction(words(sentence), Phrase.EMPTY, Basis.OWN, "");
    assertThat(missions.rewrite(mission, direction, List.of(), words("Nytt läge"))).isEmpty();
  }

  private Room room() {
    return new Room(space, Viewer.NOBODY, null);
  }

  private Document drafted(DocumentKind kind) {
    var subject = kind.about() == DocumentKind.About.SPACE ? null : Ids.next();
    return switch (documents.draft(room(), kind, "Rubrik", Language.SV, subject)) {
      case Documents.Outcome.Made made -> made.document();
      case Documents.Outcome.Refused no -> throw new IllegalStateException(no.refusal().key());
    };
  }

  private Document decided(Document draft) {
    assertThat(take(draft, DocumentStep.SUBMIT, Role.PROCESS_LEADER, "")).isEmpty();
    assertThat(take(draft, DocumentStep.DECIDE, Role.COMMISSIONER, "§ 7")).isEmpty();
    return read(draft);
  }

  private Optional<Refusal> take(
      Document one, DocumentStep step, @Nullable Role role, String reference) {
    return documents.take(read(one), step, role, reference);
  }

  private Optional<Refusal> write(Document one, int version, String own) {
    return documents.write(one, "sammanfattning", version, own, Role.PROCESS_LEADER);
  }

  private Document read(Document one) {
    return documents.find(one.space(), one.id()).orElseThrow();
  }

  private String text(Document one) {
    return papers.text(papers.of(read(one)));
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
