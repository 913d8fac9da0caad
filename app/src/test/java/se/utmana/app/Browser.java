package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's Chromium, as people of different kinds use it. */
public final class Browser implements AutoCloseable {

  /** All rules, but no account of what is right: that would take most of the time. */
  private static final String VIOLATIONS =
      """
      () => axe.run({ resultTypes: ['violations'] }).then(found =>
        found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + rule.help + ' ' + node.html)))
      """;

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, Path executable) {
    this.playwright = playwright;
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /** Opens the browser; the test is skipped, and says so, where there is none. */
  public static Browser open() {
    var executable = executable();
    assumeTrue(executable.isPresent(), "Chromium is missing: apt-get install chromium");
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    return new Browser(Playwright.create(options), executable.get());
  }

  private static Optional<Path> executable() {
    var named = System.getenv().getOrDefault("UTMANA_CHROMIUM", "");
    return Stream.concat(
            Stream.of(named).filter(name -> !name.isBlank()),
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Who looks: the width in pixels, the language, light or dark, with or without JavaScript. */
  public record Person(int width, String language, ColorScheme scheme, boolean javaScript) {

    public static Person atADesk() {
      return new Person(1280, "sv-SE", ColorScheme.LIGHT, true);
    }

    public static Person onAPhone() {
      return new Person(360, "sv-SE", ColorScheme.LIGHT, true);
    }

    public Person withoutJavaScript() {
      return new Person(width, language, scheme, false);
    }

    public Person inTheDark() {
      return new Person(width, language, ColorScheme.DARK, javaScript);
    }

    public Person speaking(String other) {
      return new Person(width, other, scheme, javaScript);
    }
  }

  /** A person's own window: nothing of another person's visit is in it. */
  public BrowserContext window(Person person) {
    return chromium.newContext(
        new NewContextOptions()
            .setViewportSize(person.width(), 900)
            .setLocale(person.language())
            .setColorScheme(person.scheme())
            .setJavaScriptEnabled(person.javaScript()));
  }

  /** Fails with what axe finds on the page as it is now. */
  public static void assertAccessible(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    var told = (List<?>) page.evaluate(VIOLATIONS);
    assertThat(told).as("axe on " + page.url()).isEmpty();
  }

  /** Keeps a picture of the whole page, to be looked at, under {@code target/screenshots}. */
  public static Path screenshot(Page page, String name) {
    var file = SCREENSHOTS.resolve(name + ".png");
    var options = new Page.ScreenshotOptions().setPath(file).setFullPage(true);
    try {
      page.screenshot(options);
    } catch (PlaywrightException busy) {
      // On a machine under load Chromium now and then has no picture of a long page; once more.
      page.screenshot(options);
    }
    return file;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
