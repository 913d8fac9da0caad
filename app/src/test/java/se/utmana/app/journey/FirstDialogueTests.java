package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.console.FirstSteps;

/**
 * The first day of an installation: the administrator opens a space and a dialogue, five people
 * answer without an account, each in their own way, and everybody reads the result.
 */
@ServerTest(fresh = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FirstDialogueTests {

  private static final List<String> STATEMENTS = FirstDay.STATEMENTS;

  private final List<FirstSteps> firstSteps;
  private final String site;

  FirstDialogueTests(List<FirstSteps> firstSteps, @LocalServerPort int port) {
    this.firstSteps = firstSteps;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void leadsFromAnEmptyInstallationToAResult() {
    try (var browser = Browser.open()) {
      var dialogue = openADialogue(browser);
      voteOnAPhone(browser, dialogue);
      voteByKeyboard(browser, dialogue);
      voteWithoutJavaScript(browser, dialogue);
      vote(browser, dialogue, Person.atADesk().inTheDark(), "Börja svara", "Håller med");
      assertThatResultsAreHidden(browser, dialogue);
      vote(browser, dialogue, Person.atADesk().speaking("en-GB"), "Begin", "Agree");
      readTheResult(browser, dialogue, Person.atADesk());
      readTheResult(browser, dialogue, Person.onAPhone().inTheDark());
    }
  }

  private String openADialogue(Browser browser) {
    try (var walk = new Walk(browser, Person.atADesk())) {
      return new FirstDay(firstSteps, site).openADialogue(walk);
    }
  }

  private void voteOnAPhone(Browser browser, String dialogue) {
    vote(browser, dialogue, Person.onAPhone(), "Börja svara", "Håller med");
  }

  private void voteWithoutJavaScript(Browser browser, String dialogue) {
    vote(browser, dialogue, Person.atADesk().withoutJavaScript(), "Börja svara", "Håller inte med");
  }

  private void vote(Browser browser, String dialogue, Person person, String begin, String answer) {
    try (var walk = new Walk(browser, person)) {
      walk.open(dialogue).press(AriaRole.BUTTON, begin);
      for (int i = 0; i < STATEMENTS.size(); i++) {
        var before = sentence(walk);
        walk.control(AriaRole.BUTTON, answer).click();
        walk.awaitAnotherHeading(before);
        walk.look();
      }
      assertThatAllIsAnswered(walk);
    }
  }

  /** The mouse is never used: tab to the button, enter, then the answer's key or the tab again. */
  private void voteByKeyboard(Browser browser, String dialogue) {
    try (var walk = new Walk(browser, Person.atADesk())) {
      walk.open(dialogue);
      tabTo(walk, "Börja svara");
      walk.page().keyboard().press("Enter");
      walk.page().waitForURL("**/vote");
      for (int i = 0; i < STATEMENTS.size(); i++) {
        var before = sentence(walk);
        if (i % 2 == 0) {
          walk.page().keyboard().press("2");
        } else {
          tabTo(walk, "Håller inte med");
          walk.page().keyboard().press("Enter");
        }
        walk.awaitAnotherHeading(before);
        walk.look();
      }
      assertThatAllIsAnswered(walk);
    }
  }

  private static void assertThatAllIsAnswered(Walk walk) {
    assertThat(walk.page().locator(".choice").count()).isZero();
    walk.open(walk.page().url().replaceFirst("/(vote|standing).*$", ""));
    var number = String.valueOf(STATEMENTS.size());
    assertThat(walk.page().locator("main").innerText()).containsPattern(number + "\\D+" + number);
  }

  private static void tabTo(Walk walk, String name) {
    for (int i = 0; i < 60; i++) {
      walk.page().keyboard().press("Tab");
      var focused = walk.page().evaluate("document.activeElement.textContent").toString();
      if (focused.strip().startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("No way by keyboard to " + name + " on " + walk.page().url());
  }

  private static String sentence(Walk walk) {
    return walk.page().locator("h1").first().innerText();
  }

  private void assertThatResultsAreHidden(Browser browser, String dialogue) {
    try (var walk = new Walk(browser, Person.atADesk())) {
      walk.open(dialogue + "/results");
      assertThat(walk.page().locator("dl.facts").count()).isZero();
      assertThat(walk.page().locator("main").innerText()).doesNotContain(STATEMENTS.getFirst());
    }
  }

  private void readTheResult(Browser browser, String dialogue, Person person) {
    try (var walk = new Walk(browser, person)) {
      walk.open(dialogue + "/results");
      var facts = walk.page().locator("dl.facts dd");
      PlaywrightAssertions.assertThat(facts.nth(0)).hasText("5");
      PlaywrightAssertions.assertThat(facts.nth(1)).hasText("25");
      assertThat(walk.page().locator("main").innerText()).contains(STATEMENTS);
      walk.open(site).press(AriaRole.LINK, FirstDay.SPACE);
      assertThat(walk.page().locator("main").innerText())
          .contains(FirstDay.QUESTION)
          .contains("5 personer");
    }
  }
}
