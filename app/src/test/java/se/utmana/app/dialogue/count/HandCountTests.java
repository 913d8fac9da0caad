package se.utmana.app.dialogue.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.dialogue.hands.HandCounts;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.web.Language;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.TextBook;

/** Hands that were raised in a room: beside the votes and never among them. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HandCountTests {

  private static final String LEADER = "PROCESS_LEADER";

  private final HandCounts counts;
  private final Statements statements;
  private final Ballots ballots;
  private final Dialogues dialogues;
  private final Surveys surveys;
  private final TextBook book;
  private final LedDialogues led;
  private final int port;

  HandCountTests(
      HandCounts counts,
      Statements statements,
      Ballots ballots,
      Dialogues dialogues,
      Surveys surveys,
      TextBook book,
      LedDialogues led,
      @LocalServerPort int port) {
    this.counts = counts;
    this.statements = statements;
    this.ballots = ballots;
    this.dialogues = dialogues;
    this.surveys = surveys;
    this.book = book;
    this.led = led;
    this.port = port;
  }

  @Test
  void neverChangesTheLandscape() {
    var here = aDialogue();
    for (int i = 0; i < 8; i++) {
      var voter = UUID.randomUUID();
      var vote = i % 2 == 0 ? Vote.AGREE : Vote.DISAGREE;
      ballots.cast(here.dialogue(), voter, 0, vote, Channel.WEB);
    }
    var before = surveys.compute(here.dialogue().id());
    put(here, new HandCount.Line(0, 40, 30, 7), new HandCount.Line(1, 12, 0, 3));
    var after = surveys.compute(here.dialogue().id());
    assertThat(after).isEqualTo(before);
    assertThat(ballots.countVoters(here.dialogue().id())).isEqualTo(8);
  }

  @Test
  void tellsNoNumberBelowFiveOfARoom() {
    var here = aDialogue();
    for (int i = 0; i < 5; i++) {
      ballots.cast(here.dialogue(), UUID.randomUUID(), 0, Vote.AGREE, Channel.WEB);
    }
    put(here, new HandCount.Line(0, 40, 3, 17), new HandCount.Line(1, 2, 1, 1));
    var site = new TestSite(port);
    assertThat(site.get(here.dialogue().path() + "/channels.json").body())
        .contains("\"place\":\"Folkets hus\"", "\"agree\":\"~40\"", "\"disagree\":\"<5\"")
        .contains("\"votes\":\"<5\"")
        .doesNotContain("\"3\"");
    assertThat(site.get(here.dialogue().path() + "/results").body())
        .contains("Folkets hus", "De är inga röster");
  }

  @Test
  void isTypedInCorrectedAndRemovedWithALineInTheLog() {
    var here = aDialogue();
    var browser = here.browser(port);
    var fields = new HashMap<>(Map.of("place", "Folkets hus", "heldOn", "2026-11-20"));
    fields.putAll(Map.of("agree0", "12", "disagree0", "7", "pass0", ""));
    assertThat(browser.post(here.path("counts"), fields).statusCode()).isEqualTo(302);
    var count = counts.list(here.dialogue().id()).getFirst();
    assertThat(count.lines()).containsExactly(new HandCount.Line(0, 12, 7, 0));
    fields.put("agree0", "13");
    browser.post(here.path("counts/" + count.id()), fields);
    assertThat(counts.list(here.dialogue().id()).getFirst().lines().getFirst().agree())
        .isEqualTo(13);
    browser.post(here.path("counts/" + count.id() + "/remove"), Map.of());
    assertThat(counts.list(here.dialogue().id())).isEmpty();
    assertThat(dialogues.log(here.dialogue().id()))
        .extracting(LogEntry::action)
        .startsWith(
            LogEntry.Action.COUNT_REMOVED,
            LogEntry.Action.COUNT_CHANGED,
            LogEntry.Action.COUNT_ADDED);
    assertThat(dialogues.log(here.dialogue().id()).getFirst().note())
        .isEqualTo("Folkets hus, 2026-11-20");
  }

  @Test
  void saysBesideTheCellWhatIsWrongAndKeepsTheRest() {
    var here = aDialogue();
    var fields = Map.of("place", "Folkets hus", "heldOn", "2999-01-01", "agree0", "tolv");
    var answer = here.browser(port).post(here.path("counts"), fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"error-agree0\"", "tolv är inget antal", "Dagen har inte varit än")
        .contains("value=\"Folkets hus\"", "value=\"tolv\"");
    assertThat(counts.list(here.dialogue().id())).isEmpty();
  }

  @Test
  void namesLineAndColumnOfWhatIsWrongInAFile() {
    assertThat(faults("statement;agree;disagree;pass\n0;12;x;1\n7;1;1;1\n0;1;1;-3"))
        .containsExactly(
            "Rad 2, kolumn disagree: ”x” är inget antal. Skriv ett helt tal från 0 till 9 999.",
            "Rad 3, kolumn statement: påstående 7 finns inte eller är dolt.",
            "Rad 4, kolumn statement: påstående 0 står redan tidigare i filen.",
            "Rad 4, kolumn pass: ”-3” är inget antal. Skriv ett helt tal från 0 till 9 999.");
    assertThat(faults("statement,agree\n0,1"))
        .containsExactly("Rad 1: kolumnen disagree saknas.", "Rad 1: kolumnen pass saknas.");
    assertThat(faults("")).containsExactly("Filen är tom.");
  }

  @Test
  void readsItsOwnTemplateWhenItHasBeenFilledIn() {
    var all = statements.list(aDialogue().dialogue().id());
    var template = CountCsv.template(all, Language.SV);
    var filled = template.replace("0,,,,", "0,12,7,,").replace("1,,,,", "1,,,,");
    var csv = CountCsv.read("\uFEFF" + filled, all);
    assertThat(csv.faults()).isEmpty();
    assertThat(csv.lines())
        .containsExactly(new HandCount.Line(0, 12, 7, 0), new HandCount.Line(1, 0, 0, 0));
  }

  private List<String> faults(String table) {
    List<Statement> all = statements.list(aDialogue().dialogue().id());
    var texts = book.in(Language.SV);
    return CountCsv.read(table, all).faults().stream()
        .map(fault -> texts.get(fault).replace('\u00a0', ' '))
        .toList();
  }

  private void put(Led here, HandCount.Line... lines) {
    var day = LocalDate.of(2026, 11, 20);
    var count = new HandCount(UUID.randomUUID(), "Folkets hus", day, List.of(lines));
    assertThat(counts.put(here.dialogue(), count, LEADER)).isEmpty();
  }

  private Led aDialogue() {
    return led.open(LedDialogues.aboutBuses(), "Bussen ska gå oftare.", "Tak vid hållplatsen.");
  }
}
