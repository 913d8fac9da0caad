package se.utmana.app.web;

import java.util.Locale;

/** The two languages of the interface; Swedish comes first. */
public enum Language {
  SV("sv", "sv-SE"),
  EN("en", "en-GB");

  private final String code;
  private final Locale locale;

  Language(String code, String tag) {
    this.code = code;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The code of the language as in the {@code lang} attribute: {@code sv} or {@code en}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of that code, Swedish for any other. */
  public static Language of(String code) {
    return EN.code.equals(code) ? EN : SV;
  }
}
