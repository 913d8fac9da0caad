package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class BrowserTests {

  private static final String GOOD =
      """
      <!doctype html><html lang="en"><head><title>Good</title></head>
      <body><main><h1>Good</h1><label>Name <input name="name"></label></main></body></html>
      """;

  @Test
  void keepsAPictureOfAPageThatEverybodyCanUse() {
    try (var browser = Browser.open();
        var window = browser.window(Browser.Person.onAPhone())) {
      var page = window.newPage();
      page.setContent(GOOD);
      Browser.assertAccessible(page);
      assertThat(Browser.screenshot(page, "browser-tests")).satisfies(Files::size);
    }
  }

  @Test
  void findsWhatKeepsPeopleOut() {
    try (var browser = Browser.open();
        var window = browser.window(Browser.Person.atADesk())) {
      var page = window.newPage();
      page.setContent(GOOD.replace("<label>Name <input name=\"name\"></label>", "<input>"));
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(() -> Browser.assertAccessible(page))
          .withMessageContaining("label");
    }
  }
}
