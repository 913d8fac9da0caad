package se.utmana.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Two people have the results open while many vote: both see them change, without a reload. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LiveResultsTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final List<String> STATEMENTS = List.of("Mer tid att äta", "Laga maten här");
  private static final double PATIENCE_MILLIS = 30_000;

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Ballots ballots;
  private final String site;

  LiveResultsTests(Spaces spaces, Dialogues dialogues, Ballots ballots, @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.ballots = ballots;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void updatesTwoOpenPagesWhileManyVote() {
    var dialogue = aDialogue();
    vote(dialogue, 6);
    try (var browser = Browser.open();
        var desk = browser.window(Person.atADesk());
        var phone = browser.window(Person.onAPhone())) {
      var pages = List.of(desk.newPage(), phone.newPage());
      pages.forEach(page -> open(page, dialogue));
      vote(dialogue, 94);
      pages.forEach(LiveResultsTests::assertThatItShowsAllWithoutAReload);
    }
  }

  private void open(Page page, Dialogue dialogue) {
    page.navigate(site + dialogue.path() + "/results");
    page.evaluate("globalThis.neverReloaded = true");
  }

  private static void assertThatItShowsAllWithoutAReload(Page page) {
    assertThat(page.locator("dl.facts dd").first())
        .hasText("100", new HasTextOptions().setTimeout(PATIENCE_MILLIS));
    org.assertj.core.api.Assertions.assertThat(page.evaluate("globalThis.neverReloaded"))
        .isEqualTo(true);
  }

  private void vote(Dialogue dialogue, int people) {
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < people; i++) {
        var voter = UUID.randomUUID();
        many.execute(
            () -> {
              for (var statement = 0; statement < STATEMENTS.size(); statement++) {
                ballots.cast(dialogue, voter, statement, Vote.AGREE, Channel.WEB);
              }
            });
      }
    }
  }

  private Dialogue aDialogue() {
    var name = Phrase.of(Language.SV, "Prov");
    var slug = new Slug("live-" + UUID.randomUUID());
    var space = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    spaces.open(space, null);
    var texts = STATEMENTS.stream().map(text -> Phrase.of(Language.SV, text)).toList();
    var question = DialogueDraft.of(Phrase.of(Language.SV, "Hur blir maten bättre?"), Phrase.EMPTY);
    var made = dialogues.create(space.id(), question, texts, LEADER);
    dialogues.open(made.id(), LEADER);
    return dialogues.find(made.id()).orElseThrow();
  }
}
