package se.utmana.app.dialogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SheetsTests {

  private static final String LEADER = "PROCESS_LEADER";

  private final Sheets sheets;
  private final Ballots ballots;
  private final Dialogues dialogues;
  private final JdbcClient jdbc;
  private final LedDialogues led;

  SheetsTests(
      Sheets sheets, Ballots ballots, Dialogues dialogues, JdbcClient jdbc, LedDialogues led) {
    this.sheets = sheets;
    this.ballots = ballots;
    this.dialogues = dialogues;
    this.jdbc = jdbc;
    this.led = led;
  }

  @Test
  void printsAsManyDifferentCodesAsAskedFor() {
    var dialogue = anOpenDialogue();
    var first = sheets.print(dialogue, Language.SV, List.of(0, 1), 300, LEADER);
    var second = sheets.print(dialogue, Language.EN, List.of(1), 5, LEADER);
    assertThat(sheets.codes(first)).hasSize(300).doesNotHaveDuplicates();
    assertThat(sheets.codes(first)).doesNotContainAnyElementsOf(sheets.codes(second));
    assertThat(sheets.runs(dialogue.id()))
        .extracting(PrintRun.Progress::sheets)
        .containsExactly(5, 300);
    assertThat(dialogues.log(dialogue.id()).getFirst().action())
        .isEqualTo(LogEntry.Action.SHEETS_PRINTED);
  }

  @Test
  void countsASheetOnceHoweverOftenItIsTypedIn() {
    var dialogue = anOpenDialogue();
    var code = aSheet(dialogue);
    assertThat(enter(dialogue, code, Map.of(0, Vote.AGREE, 1, Vote.PASS), false)).isEmpty();
    var again = sheets.enter(dialogue, entry(code, Map.of(0, Vote.DISAGREE)), false);
    assertThat(again.orElseThrow().key()).isEqualTo("dialogue.sheet.already");
    assertThat(sheets.entered(dialogue.id(), code).orElseThrow().answers())
        .isEqualTo(Map.of(0, Vote.AGREE, 1, Vote.PASS));
    assertThat(ballots.countVoters(dialogue.id())).isEqualTo(1);
  }

  @Test
  void replacesTheWholeSheetWhenItIsCorrected() {
    var dialogue = anOpenDialogue();
    var code = aSheet(dialogue);
    enter(dialogue, code, Map.of(0, Vote.AGREE, 1, Vote.PASS), false);
    assertThat(enter(dialogue, code, Map.of(0, Vote.DISAGREE), true)).isEmpty();
    assertThat(sheets.entered(dialogue.id(), code).orElseThrow().answers())
        .isEqualTo(Map.of(0, Vote.DISAGREE));
    assertThat(ballots.countVoters(dialogue.id())).isEqualTo(1);
  }

  @Test
  void countsASheetOnceThatManyTypeInAtTheSameTime() throws Exception {
    var dialogue = anOpenDialogue();
    var code = aSheet(dialogue);
    var number = new AtomicInteger();
    Callable<Boolean> typing =
        () -> {
          var statement = number.getAndIncrement() % 2;
          return enter(dialogue, code, Map.of(statement, Vote.AGREE), false).isEmpty();
        };
    var taken = 0;
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : many.invokeAll(Collections.nCopies(24, typing))) {
        taken += one.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(1);
    assertThat(sheets.entered(dialogue.id(), code).orElseThrow().answers()).hasSize(1);
    assertThat(ballots.countVoters(dialogue.id())).isEqualTo(1);
  }

  @Test
  void leavesNothingOfASheetThatIsTakenBack() {
    var dialogue = anOpenDialogue();
    var code = aSheet(dialogue);
    enter(dialogue, code, Map.of(0, Vote.AGREE), false);
    assertThat(sheets.clear(dialogue, code)).isEmpty();
    assertThat(ballots.countVoters(dialogue.id())).isZero();
    assertThat(sheets.entered(dialogue.id(), code)).isEmpty();
    assertThat(enter(dialogue, code, Map.of(1, Vote.AGREE), false)).isEmpty();
  }

  @Test
  void keepsThatAVoteCameOnPaper() {
    var dialogue = anOpenDialogue();
    enter(dialogue, aSheet(dialogue), Map.of(0, Vote.AGREE), false);
    assertThat(
            jdbc.sql("select channel from dialogue.vote where dialogue_id = :id")
                .param("id", dialogue.id().value())
                .query(String.class)
                .list())
        .containsExactly("PAPER");
  }

  @Test
  void refusesWhatIsOnNoSheetOfTheDialogue() {
    var dialogue = anOpenDialogue();
    var elsewhere = anOpenDialogue();
    var foreign = aSheet(elsewhere);
    assertThat(enter(dialogue, foreign, Map.of(0, Vote.AGREE), false).orElseThrow().key())
        .isEqualTo("dialogue.sheet.unknown");
    var run = sheets.print(dialogue, Language.SV, List.of(1), 1, LEADER);
    var code = sheets.codes(run).getFirst();
    assertThat(enter(dialogue, code, Map.of(0, Vote.AGREE), false).orElseThrow().key())
        .isEqualTo("dialogue.sheet.notOnSheet");
    assertThat(enter(dialogue, code, Map.of(), false).orElseThrow().key())
        .isEqualTo("dialogue.sheet.blank");
    assertThat(ballots.countVoters(dialogue.id())).isZero();
  }

  @Test
  void takesNoSheetsOfAClosedDialogueNorOfOneForMembers() {
    var dialogue = anOpenDialogue();
    var code = aSheet(dialogue);
    dialogues.close(dialogue.id(), LEADER);
    var closed = dialogues.find(dialogue.id()).orElseThrow();
    assertThat(enter(closed, code, Map.of(0, Vote.AGREE), false).orElseThrow().key())
        .isEqualTo("dialogue.refusal.closed");
    var members = led.open(LedDialogues.aboutBuses().forMembers(), "Tak vid hållplatsen.");
    assertThat(members.dialogue().refusalOfSharedBallots().orElseThrow().key())
        .isEqualTo("dialogue.refusal.shared");
  }

  @Test
  void storesNothingThatLeadsFromASheetToItsVotes() {
    var columns =
        jdbc.sql(
                """
                select column_name || ' ' || data_type
                from information_schema.columns
                where table_schema = 'dialogue'
                and table_name = 'sheet'
                """)
            .query(String.class)
            .list();
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "space_id uuid", "dialogue_id uuid", "code text", "run_id uuid", "entered boolean");
  }

  private Dialogue anOpenDialogue() {
    return led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak vid hållplatsen.")
        .dialogue();
  }

  private SheetCode aSheet(Dialogue dialogue) {
    return sheets.codes(sheets.print(dialogue, Language.SV, List.of(0, 1), 1, LEADER)).getFirst();
  }

  private static SheetEntry entry(SheetCode code, Map<Integer, Vote> answers) {
    return new SheetEntry(code, answers, null);
  }

  private Optional<Refusal> enter(
      Dialogue dialogue, SheetCode code, Map<Integer, Vote> answers, boolean replaces) {
    return sheets.enter(dialogue, entry(code, answers), replaces);
  }
}
