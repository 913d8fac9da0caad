package se.utmana.app.web;

/** The real texts, for tests without a server. */
public final class WebTexts {

  private WebTexts() {}

  public static Texts in(Language language) {
    return new TextBook().in(language);
  }
}
