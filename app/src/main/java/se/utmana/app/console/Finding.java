package se.utmana.app.console;

/** What an examination of the installation found about one thing. */
public record Finding(boolean isGood, String text) {

  public static Finding good(String key, Object... arguments) {
    return new Finding(true, ConsoleTexts.text(key, arguments));
  }

  /** Something to do; the text says what. */
  public static Finding bad(String key, Object... arguments) {
    return new Finding(false, ConsoleTexts.text(key, arguments));
  }
}
