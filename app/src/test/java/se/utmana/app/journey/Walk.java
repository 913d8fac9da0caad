package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.utmana.app.Browser;
import se.utmana.app.Browser.Person;

/** One person's way through the pages; axe looks at every page on it, and no script may fail. */
final class Walk implements AutoCloseable {

  /** What axe has seen: it takes longer than everything else together. */
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private final Browser browser;
  private final Person person;
  private final BrowserContext window;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Walk(Browser browser, Person person) {
    this.browser = browser;
    this.person = person;
    this.window = browser.window(person);
    this.page = window.newPage();
    page.setDefaultTimeout(15_000);
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isAnswer(message.text())) {
            faults.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  Walk open(String address) {
    page.navigate(address);
    return look();
  }

  /** Follows the link or presses the button of that name, and looks at the page that comes. */
  Walk press(AriaRole role, String name) {
    try {
      control(role, name).click();
    } catch (TimeoutError stopped) {
      Browser.screenshot(page, "stopped");
      throw new AssertionError("No " + role + " called " + name + " on " + page.url(), stopped);
    }
    return look();
  }

  Locator control(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(beginning(name))).first();
  }

  /** An answer that arrives without a new page is there when the heading is another. */
  void awaitAnotherHeading(String before) {
    page.locator("h1").filter(new Locator.FilterOptions().setHasNotText(before)).first().waitFor();
  }

  Walk fill(String field, String text) {
    page.locator("#field-" + field).fill(text);
    return this;
  }

  /** What a quick look shows: a title, no fault of a script, nothing beside the window. */
  Walk glance() {
    page.waitForLoadState();
    assertThat(page.title()).as(page.url()).isNotBlank();
    assertThat(faults).as("faults of scripts on " + page.url()).isEmpty();
    assertThat(isTooWide()).as(page.url() + " needs scrolling sideways").isFalse();
    return this;
  }

  /** What everybody must be able to expect of every page; axe looks once at each kind and look. */
  Walk look() {
    glance();
    if (!SEEN.add(sight())) {
      return this;
    }
    if (person.javaScript()) {
      Browser.assertAccessible(page);
    } else {
      lookWithScripts();
    }
    return this;
  }

  /** Pages that differ only by what they are about look the same. */
  private String sight() {
    var path = Tour.kindOf(page.url().replaceFirst("https?://[^/]+", "")).replaceAll("=\\d+", "=");
    var title = page.title().replaceAll("\\d+", "");
    var isRefused = page.locator(".faults").count() > 0;
    return String.join(
        " ",
        path,
        title,
        String.valueOf(isRefused),
        String.valueOf(person.width()),
        String.valueOf(person.scheme()));
  }

  /** Axe is a script itself: it sees the page through a window that runs them. */
  private void lookWithScripts() {
    var seeing = new Person(person.width(), person.language(), person.scheme(), true);
    try (var eyes = browser.window(seeing)) {
      eyes.addCookies(window.cookies());
      var same = eyes.newPage();
      same.navigate(page.url());
      Browser.assertAccessible(same);
    }
  }

  /** The browser calls it an error when a rule says no, or somebody else was first. */
  private static boolean isAnswer(String message) {
    return message.contains("status of 422") || message.contains("status of 409");
  }

  private boolean isTooWide() {
    try {
      return (Boolean) page.evaluate(TOO_WIDE);
    } catch (PlaywrightException moved) {
      // The page after a button came just then.
      page.waitForLoadState();
      return (Boolean) page.evaluate(TOO_WIDE);
    }
  }

  /** The browser's own expressions lack Java's quotes. */
  private static Pattern beginning(String name) {
    return Pattern.compile("^\\s*" + name.replaceAll("[.?*+()|]", "\\\\$0"));
  }

  @Override
  public void close() {
    window.close();
  }
}
