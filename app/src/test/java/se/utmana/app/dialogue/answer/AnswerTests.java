package se.utmana.app.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Decision;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Answers to what people said in a dialogue. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnswerTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final Phrase WHY = Phrase.of("Varför kastas maten?", "Why is food thrown away?");
  private static final Phrase SMALL = Phrase.of("Portionerna är för stora", "Portions are large");
  private static final Phrase TIME = Phrase.of("Lunchen är för kort", "Lunch is too short");
  private static final Phrase THEME = Phrase.of("Lunchens längd", "The length of lunch");
  private static final Phrase REASON = Phrase.of("Schemat görs om", "The schedule is redone");

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Answers answers;
  private final Records records;
  private final TestSite site;

  AnswerTests(
      Spaces spaces,
      Dialogues dialogues,
      Statements statements,
      Answers answers,
      Records records,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.statements = statements;
    this.answers = answers;
    this.records = records;
    this.site = new TestSite(port);
  }

  private Dialogue dialogueIn(Space space) {
    var draft = DialogueDraft.illustrative(WHY, Phrase.EMPTY, null);
    var id = dialogues.create(space.id(), draft, List.of(SMALL, TIME), LEADER).id();
    dialogues.open(id, LEADER);
    return dialogues.find(id).orElseThrow();
  }

  private static Answers.Draft about(Integer... numbers) {
    return new Answers.Draft(THEME, Outcome.USED, REASON, List.of(numbers));
  }

  private List<UUID> after(Dialogue dialogue, int number) {
    var record = Statement.recordOf(dialogue.id(), number);
    return records.line(dialogue.id().space(), record, Viewer.NOBODY).after().stream()
        .map(Face::id)
        .toList();
  }

  @Test
  void showsWhatBecameOfAStatementAndWhy() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    assertThat(answers.give(dialogue, about(1), LEADER)).isEmpty();
    assertThat(site.get(dialogue.path() + "/answers").body())
        .contains("1 av 2 påståenden har fått svar")
        .contains("Lunchens längd", "Används", "Schemat görs om", "Lunchen är för kort");
    assertThat(after(dialogue, 1)).containsExactly(answers.list(dialogue).getFirst().id());
    assertThat(after(dialogue, 0)).isEmpty();
  }

  @Test
  void givesAStatementOneAnswer() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    answers.give(dialogue, about(1), LEADER);
    assertThat(answers.give(dialogue, about(0, 1), LEADER).map(Refusal::field))
        .contains("statements");
    assertThat(answers.share(dialogue)).isEqualTo(new Share(1, 2));
    assertThat(answers.list(dialogue)).hasSize(1);
  }

  @Test
  void refusesAnAnswerWithoutAReasonOrStatements() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    var noReason = new Answers.Draft(THEME, Outcome.USED, Phrase.EMPTY, List.of(0));
    var noTheme = new Answers.Draft(Phrase.EMPTY, Outcome.USED, REASON, List.of(0));
    assertThat(answers.give(dialogue, noReason, LEADER).map(Refusal::field)).contains("reason");
    assertThat(answers.give(dialogue, noTheme, LEADER).map(Refusal::field)).contains("theme");
    assertThat(answers.give(dialogue, about(), LEADER).map(Refusal::field)).contains("statements");
    assertThat(answers.give(dialogue, about(7), LEADER).map(Refusal::field)).contains("statements");
  }

  @Test
  void takesAnAnswerBack() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    answers.give(dialogue, about(0, 1), LEADER);
    answers.takeBack(dialogue, answers.list(dialogue).getFirst().id());
    assertThat(answers.share(dialogue).isNone()).isTrue();
    assertThat(after(dialogue, 0)).isEmpty();
    assertThat(site.get(dialogue.path() + "/answers").body()).doesNotContain("Schemat görs om");
  }

  @Test
  void showsNoStatementThatWasHiddenSince() {
    var dialogue = dialogueIn(ASpace.openPublic(spaces));
    answers.give(dialogue, about(1), LEADER);
    statements.moderate(dialogue.id(), 1, Decision.hide(LogEntry.Reason.PERSONAL_DATA, ""), LEADER);
    assertThat(site.get(dialogue.path() + "/answers").body())
        .contains("Lunchens längd")
        .doesNotContain("Lunchen är för kort");
  }

  @Test
  void keepsTheAnswersOfAClosedSpacesDialogueOutOfTheApi() {
    var closed = ASpace.openForMembers(spaces);
    var dialogue = dialogueIn(closed);
    answers.give(dialogue, about(1), LEADER);
    var api =
        "/api/v1/spaces/" + closed.slug() + "/dialogues/" + dialogue.id().value() + "/answers";
    assertThat(site.get(api).statusCode()).isEqualTo(404);
    var id = answers.list(dialogue).getFirst().id();
    assertThat(site.get(closed.path() + "/thread/" + id).statusCode()).isEqualTo(404);
  }
}
