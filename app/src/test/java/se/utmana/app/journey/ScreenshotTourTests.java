package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.console.FirstSteps;
import se.utmana.app.web.Language;

/**
 * Visits a page of every kind, as a visitor of the demonstration and as a process leader, in both
 * languages, both themes and two widths. Axe looks at each in two of these ways, and a picture of
 * each in all eight is kept under {@code target/screenshots/tour} for people to look at.
 */
@ServerTest(fresh = true)
@TestPropertySource(properties = "utmana.demo=true")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScreenshotTourTests {

  private static final String DEMO = "/spaces/exempel-skolmaltider";

  private final List<String> problems = new ArrayList<>();
  private final List<FirstSteps> firstSteps;
  private final String site;

  ScreenshotTourTests(List<FirstSteps> firstSteps, @LocalServerPort int port) {
    this.firstSteps = firstSteps;
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void showsEveryPageToEverybody() {
    try (var browser = Browser.open();
        var leader = new Walk(browser, Person.atADesk());
        var visitor = new Walk(browser, Person.atADesk())) {
      new FirstDay(firstSteps, site).openADialogue(leader);
      var own = leader.page().url().substring(site.length());
      answerSome(visitor);
      var open = new Tour(site, visitor.page()).from(DEMO, "/", "/sign-in");
      var led = new Tour(site, leader.page()).from(own, "/", "/account");
      assertThat(open).hasSizeGreaterThan(8);
      assertThat(led).hasSizeGreaterThan(15);
      for (var person : shownNow()) {
        show(browser, person, "leader", leader.page().context().cookies(), led);
        show(browser, person, "visitor", visitor.page().context().cookies(), open);
      }
      assertThat(problems).isEmpty();
    }
  }

  /** As many answers as it takes to see where one stands. */
  private void answerSome(Walk visitor) {
    visitor.open(site + DEMO).press(AriaRole.LINK, "Delta").press(AriaRole.BUTTON, "Börja svara");
    for (int i = 0; i < 8; i++) {
      var before = visitor.page().locator("h1").innerText();
      visitor.control(AriaRole.BUTTON, i % 3 == 0 ? "Håller inte med" : "Håller med").click();
      visitor.awaitAnotherHeading(before);
    }
  }

  /** All of them take ten minutes, so they are for the days when pages have changed. */
  private static List<Person> shownNow() {
    return "all".equals(System.getenv("UTMANA_TOUR"))
        ? everybody()
        : everybody().stream().filter(ScreenshotTourTests::isTriedInDepth).toList();
  }

  private static List<Person> everybody() {
    var all = new ArrayList<Person>();
    for (var language : Language.values()) {
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (var width : new int[] {1280, 360}) {
          all.add(new Person(width, language.locale().toLanguageTag(), scheme, true));
        }
      }
    }
    return all;
  }

  private void show(
      Browser browser, Person person, String who, List<Cookie> cookies, List<String> paths) {
    try (var walk = new Walk(browser, person)) {
      prefer(walk.page().context(), person, cookies);
      for (var path : paths) {
        walk.page().navigate(site + path);
        Browser.screenshot(walk.page(), name(person, who, path));
        try {
          look(walk, person);
        } catch (AssertionError problem) {
          problems.add(person + " " + problem.getMessage());
        }
      }
    }
  }

  private static void look(Walk walk, Person person) {
    if (isTriedInDepth(person)) {
      walk.look();
    } else {
      walk.glance();
    }
  }

  /** Each language, theme and width once: axe takes longer than everything else together. */
  private static boolean isTriedInDepth(Person person) {
    var isSwedish = person.language().startsWith("sv");
    var isLight = person.scheme() == ColorScheme.LIGHT;
    return isSwedish == isLight && isLight == (person.width() == 360);
  }

  private void prefer(BrowserContext window, Person person, List<Cookie> cookies) {
    window.addCookies(cookies);
    var language = person.language().substring(0, 2);
    window.addCookies(List.of(new Cookie("language", language).setUrl(site)));
  }

  private static String name(Person person, String who, String path) {
    var page = Tour.kindOf(path).replaceAll("[^a-zA-Z0-9]+", "-");
    return "tour/%s-%s-%s/%s%s"
        .formatted(
            person.language().substring(0, 2),
            person.scheme().name().toLowerCase(Locale.ROOT),
            person.width(),
            who,
            page);
  }
}
