package se.utmana.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Decision;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** What stands in the index, and for whom. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IndexTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final Phrase WHY = Phrase.of("Varför kastas maten?", "Why is food thrown away?");
  private static final Phrase SMALL = Phrase.of("Portionerna är för stora", "Portions are large");

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Records records;
  private final Links links;
  private final Reindex reindex;
  private final JdbcClient jdbc;

  IndexTests(
      Spaces spaces,
      Dialogues dialogues,
      Statements statements,
      Records records,
      Links links,
      Reindex reindex,
      JdbcClient jdbc) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.statements = statements;
    this.records = records;
    this.links = links;
    this.reindex = reindex;
    this.jdbc = jdbc;
  }

  private DialogueId draft(Space space) {
    var draft = DialogueDraft.illustrative(WHY, Phrase.EMPTY, null);
    return dialogues.create(space.id(), draft, List.of(SMALL), LEADER).id();
  }

  private DialogueId dialogue(Space space) {
    var id = draft(space);
    assertThat(dialogues.open(id, LEADER)).isEmpty();
    return id;
  }

  private List<String> titles(Space space) {
    return jdbc.sql(
            """
            select title ->> 'sv'
            from thread.record
            where space_id = :space
            and reach <> 'NOBODY'
            order by kind
            """)
        .param("space", space.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private UUID statementIn(Space space) {
    return jdbc.sql("select id from thread.record where space_id = :space and kind = :kind")
        .param("space", space.id().value())
        .param("kind", "dialogue.statement.one")
        .query(UUID.class)
        .single();
  }

  private Face record(Space space, Reach reach) {
    var face = new Face(space.id(), Ids.next(), "challenge.one", WHY, Phrase.EMPTY, "challenges");
    records.put(face.within(reach));
    return face;
  }

  @Test
  void holdsAStatementOnceItsDialogueIsOpen() {
    var space = ASpace.openPublic(spaces);
    var id = draft(space);
    statements.seed(id, List.of(WHY));
    assertThat(titles(space)).isEmpty();
    dialogues.open(id, LEADER);
    assertThat(titles(space))
        .containsExactlyInAnyOrder(
            "Varför kastas maten?", "Portionerna är för stora", WHY.exactly(Language.SV));
  }

  @Test
  void letsAHiddenStatementGoAndTakesItBackWithItsLinks() {
    var space = ASpace.openPublic(spaces);
    var id = dialogue(space);
    var statement = statementIn(space);
    var challenge = record(space, Reach.SPACE);
    links.tie(new Tie(space.id(), statement, challenge.id(), Relation.FRAMES));
    statements.moderate(id, 0, Decision.hide(LogEntry.Reason.OFF_TOPIC, ""), LEADER);
    assertThat(records.find(space.id(), statement, Viewer.NOBODY)).isEmpty();
    assertThat(records.line(space.id(), challenge.id(), Viewer.NOBODY).before()).isEmpty();
    assertThat(titles(space)).doesNotContain("Portionerna är för stora");
    statements.moderate(id, 0, Decision.of(LogEntry.Action.PUBLISHED), LEADER);
    assertThat(records.line(space.id(), challenge.id(), Viewer.NOBODY).before())
        .extracting(Face::title)
        .containsExactly(SMALL);
  }

  @Test
  void showsOfADialogueOnlyStatementsThatLedSomewhere() {
    var space = ASpace.openPublic(spaces);
    var id = dialogue(space);
    var statement = statementIn(space);
    assertThat(records.line(space.id(), id.value(), Viewer.NOBODY).after()).isEmpty();
    var challenge = record(space, Reach.SPACE);
    links.tie(new Tie(space.id(), statement, challenge.id(), Relation.FRAMES));
    assertThat(records.line(space.id(), id.value(), Viewer.NOBODY).after())
        .extracting(Face::id)
        .containsExactly(statement);
  }

  @Test
  void keepsWhatIsForMembersFromVisitorsOfAPublicSpace() {
    var leader = Ids.next();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader);
    var member = new Viewer(leader, "Ledare", false, Language.SV);
    var stranger = new Viewer(Ids.next(), "Främling", false, Language.SV);
    var open = record(space, Reach.SPACE);
    var inner = record(space, Reach.MEMBERS);
    links.tie(new Tie(space.id(), open.id(), inner.id(), Relation.LED_TO));
    for (var viewer : List.of(Viewer.NOBODY, stranger)) {
      assertThat(records.find(space.id(), inner.id(), viewer)).isEmpty();
      assertThat(records.line(space.id(), open.id(), viewer).isEmpty()).isTrue();
    }
    assertThat(records.find(space.id(), inner.id(), member)).isPresent();
    assertThat(records.line(space.id(), open.id(), member).after())
        .extracting(Face::id)
        .containsExactly(inner.id());
  }

  @Test
  void bringsSpacesOfAnOlderIndexUpToDate() {
    var space = ASpace.openPublic(spaces);
    dialogue(space);
    reindex.publish(space.id());
    jdbc.sql("delete from thread.record where space_id = :space and kind <> 'dialogue.one'")
        .param("space", space.id().value())
        .update();
    reindex.run(new DefaultApplicationArguments());
    assertThat(titles(space)).hasSize(1);
    jdbc.sql("update thread.indexed set version = 1 where space_id = :space")
        .param("space", space.id().value())
        .update();
    reindex.run(new DefaultApplicationArguments());
    assertThat(titles(space)).containsExactly("Varför kastas maten?", "Portionerna är för stora");
  }
}
