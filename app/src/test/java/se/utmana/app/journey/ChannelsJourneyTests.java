package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.LedDialogues;
import se.utmana.app.dialogue.LedDialogues.Led;

/**
 * A meeting in a community centre: the leader prints sheets, types in three of them by keyboard
 * alone, puts up a tablet and counts hands; everybody reads the result.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChannelsJourneyTests {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{3}");

  private final LedDialogues led;
  private final Ballots ballots;
  private final String site;

  ChannelsJourneyTests(LedDialogues led, Ballots ballots, @LocalServerPort int port) {
    this.led = led;
    this.ballots = ballots;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void leadsFromThePrinterToTheResult() throws IOException {
    var here = led.open(LedDialogues.aboutBuses(), FirstDay.STATEMENTS.toArray(String[]::new));
    for (int i = 0; i < 6; i++) {
      ballots.cast(here.dialogue(), UUID.randomUUID(), i % 5, Vote.AGREE, Channel.WEB);
    }
    try (var browser = Browser.open();
        var leader = new Walk(browser, Person.atADesk())) {
      signIn(leader, here);
      leader.open(site + here.path("channels"));
      picture(leader, "channels");
      typeInSheets(leader, printThree(leader));
      countHands(leader, here);
      letThemEmbed(leader, here);
      useTheTablet(browser, openATablet(leader, here));
      readTheResult(browser, here, Person.atADesk());
      readTheResult(browser, here, Person.onAPhone().inTheDark().speaking("en-GB"));
      lookAtItOnAPhone(browser, leader, here);
    }
  }

  @Test
  void givesTheTabletBackWhenNobodyTouchesIt() {
    var here = led.open(LedDialogues.aboutBuses(), FirstDay.STATEMENTS.toArray(String[]::new));
    try (var browser = Browser.open();
        var leader = new Walk(browser, Person.atADesk());
        var tablet = new Walk(browser, Person.atADesk())) {
      signIn(leader, here);
      var kiosk = openATablet(leader, here);
      tablet.page().clock().install();
      tablet.open(site + kiosk).press(AriaRole.BUTTON, "Börja svara");
      tablet.page().locator("kiosk-idle:defined").waitFor(ATTACHED);
      tablet.page().clock().runFor(62_000);
      tablet.look();
      picture(tablet, "kiosk-idle");
      tablet.control(AriaRole.BUTTON, "Jag är kvar").click();
      assertThat(tablet.page().locator(".grace").isVisible()).isFalse();
      tablet.page().clock().runFor(82_000);
      tablet.page().waitForURL(site + kiosk);
      assertThat(tablet.page().context().cookies())
          .noneMatch(cookie -> cookie.name.equals("kiosk"));
    }
  }

  private void signIn(Walk walk, Led here) {
    walk.open(site + "/sign-in").fill("mail", here.leader().mail().value());
    walk.fill("password", People.PASSWORD).page().locator("main .button").first().click();
    walk.page().waitForLoadState();
  }

  private List<String> printThree(Walk walk) throws IOException {
    walk.press(AriaRole.LINK, "Skriv ut och skriv in blad").fill("sheets", "0");
    walk.press(AriaRole.BUTTON, "Skapa bladen");
    assertThat(walk.page().locator("#error-sheets").innerText()).contains("mellan 1 och 300");
    walk.fill("sheets", "3").press(AriaRole.BUTTON, "Skapa bladen");
    picture(walk, "sheets");
    var file = walk.control(AriaRole.LINK, "Hämta bladen").getAttribute("href");
    var pdf = walk.page().request().get(site + file).body();
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isEqualTo(3);
      var text = new PDFTextStripper().getText(read);
      return CODE.matcher(text).results().map(found -> found.group()).distinct().toList();
    }
  }

  /** The mouse is never used after the page is open: the code, a key a line, enter. */
  private static void typeInSheets(Walk walk, List<String> codes) {
    assertThat(codes).hasSize(3);
    walk.press(AriaRole.LINK, "Skriv in svar");
    var keyboard = walk.page().keyboard();
    for (var code : codes) {
      walk.page().waitForFunction("document.activeElement.id === 'field-code'");
      keyboard.type(code.toLowerCase(Locale.ROOT));
      keyboard.press("Tab");
      keyboard.type("12");
      keyboard.press(" ");
      keyboard.type("x3");
      keyboard.press("ArrowUp");
      keyboard.type("1");
      keyboard.press("Enter");
      walk.page().waitForURL(url -> url.contains(code.replace("-", "")));
      walk.look();
    }
    assertThat(walk.page().locator("main").innerText()).contains(codes).contains("3 svar");
    walk.page().keyboard().type(codes.getFirst());
    walk.page().keyboard().press("Tab");
    walk.page().keyboard().type("2");
    walk.page().keyboard().press("Enter");
    walk.page().locator(".faults").waitFor();
    picture(walk, "sheet-again");
    walk.look().press(AriaRole.LINK, "Låt det vara");
    picture(walk, "sheet-enter");
    walk.press(AriaRole.LINK, "Skriv in från en CSV-fil");
    picture(walk, "sheet-upload");
  }

  private void countHands(Walk walk, Led here) {
    walk.open(site + here.path("counts")).press(AriaRole.LINK, "Skriv in räknade händer");
    walk.fill("place", "Folkets hus").fill("agree0", "31").fill("disagree0", "x");
    walk.press(AriaRole.BUTTON, "Spara");
    picture(walk, "count-fault");
    walk.fill("disagree0", "12").press(AriaRole.BUTTON, "Spara");
    picture(walk, "counts");
    assertThat(walk.page().locator("main").innerText()).contains("Folkets hus");
  }

  private void letThemEmbed(Walk walk, Led here) {
    walk.open(site + here.path("embedding")).fill("sites", "https://www.kommunen.se");
    walk.press(AriaRole.BUTTON, "Spara");
    picture(walk, "embedding");
    assertThat(walk.page().locator("#snippet").inputValue()).contains("<iframe src=");
    walk.page().setViewportSize(640, 460);
    walk.open(site + "/embed/" + here.dialogue().code());
    picture(walk, "embed");
    walk.press(AriaRole.BUTTON, "Håller med");
    assertThat(walk.page().locator("main").innerText()).contains("1 av 5");
    walk.press(AriaRole.BUTTON, "Ångra");
    assertThat(walk.page().locator("main").innerText()).contains("0 av 5");
    walk.page().setViewportSize(1280, 900);
  }

  private String openATablet(Walk walk, Led here) {
    walk.open(site + here.path("kiosks")).fill("place", "Biblioteket");
    walk.press(AriaRole.BUTTON, "Öppna en läsplatta");
    picture(walk, "kiosk-made");
    var address = URI.create(walk.page().locator("#link").inputValue());
    walk.open(site + here.path("kiosks"));
    picture(walk, "kiosks");
    return address.getPath();
  }

  private void useTheTablet(Browser browser, String kiosk) {
    try (var walk = new Walk(browser, new Person(1024, "sv-SE", Person.atADesk().scheme(), true))) {
      walk.open(site + kiosk);
      picture(walk, "kiosk-start");
      walk.press(AriaRole.BUTTON, "Börja svara");
      picture(walk, "kiosk-vote");
      walk.press(AriaRole.BUTTON, "Håller med").press(AriaRole.LINK, "Jag är klar");
      picture(walk, "kiosk-done");
      walk.press(AriaRole.BUTTON, "Nästa person");
      walk.open(site + kiosk + "/vote");
      assertThat(walk.page().url()).endsWith(kiosk);
    }
  }

  private void readTheResult(Browser browser, Led here, Person person) {
    try (var walk = new Walk(browser, person)) {
      walk.open(site + here.dialogue().path() + "/results");
      assertThat(walk.page().locator("main").innerText()).contains("Folkets hus");
      // What was answered a moment ago is in the next computation, two seconds later.
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                walk.page().reload();
                assertThat(walk.page().locator("dl.facts dd").first().innerText()).isEqualTo("10");
              });
      walk.page().locator("details summary").last().click();
      picture(walk, "channels-result-" + person.width());
    }
  }

  /** What the tour of all pages does not come to. */
  private void lookAtItOnAPhone(Browser browser, Walk leader, Led here) {
    var person = Person.onAPhone().inTheDark();
    try (var walk = new Walk(browser, person)) {
      walk.page().context().addCookies(leader.page().context().cookies());
      walk.open(site + here.path("sheets"));
      walk.press(AriaRole.LINK, "Skriv in svar");
      picture(walk, "phone-sheet-enter");
      walk.open(site + "/embed/" + here.dialogue().code());
      picture(walk, "phone-embed");
    }
  }

  private static void picture(Walk walk, String name) {
    Browser.screenshot(walk.page(), "channels/" + name);
  }
}
