package se.utmana.app.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that people wrote, in one or more languages. In the database it is a JSON object from
 * language code to text; a reader who lacks a translation sees the text in the language it has.
 */
public record Phrase(Map<String, String> byLanguage) {

  public static final Phrase EMPTY = new Phrase(Map.of());

  private static final JsonMapper JSON = JsonMapper.shared();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Phrase {
    var kept = new TreeMap<String, String>();
    byLanguage.forEach(
        (code, text) -> {
          if (text != null && !text.isBlank()) {
            kept.put(code, text.strip());
          }
        });
    byLanguage = Collections.unmodifiableSortedMap(kept);
  }

  public static Phrase of(Language language, String text) {
    return new Phrase(Map.of(language.code(), text));
  }

  public static Phrase of(String swedish, String english) {
    return new Phrase(Map.of(Language.SV.code(), swedish, Language.EN.code(), english));
  }

  public static Phrase parse(String json) {
    return new Phrase(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }

  public String toJson() {
    return JSON.writeValueAsString(byLanguage);
  }

  @JsonValue
  Map<String, String> json() {
    return byLanguage;
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The text for a reader of that language, empty only when the phrase is. */
  public String in(Language language) {
    return byLanguage.getOrDefault(languageFor(language), "");
  }

  /** The code of the language that {@link #in} answers in, for the {@code lang} attribute. */
  public String languageFor(Language language) {
    if (byLanguage.containsKey(language.code()) || byLanguage.isEmpty()) {
      return language.code();
    }
    var swedish = Language.SV.code();
    return byLanguage.containsKey(swedish) ? swedish : byLanguage.keySet().iterator().next();
  }

  /** The same phrase with one language's text replaced; a blank text takes the language away. */
  public Phrase with(Language language, String text) {
    var changed = new TreeMap<>(byLanguage);
    changed.put(language.code(), text);
    return new Phrase(changed);
  }

  /** The text in exactly that language, empty when there is none: for the fields of a form. */
  public String exactly(Language language) {
    return byLanguage.getOrDefault(language.code(), "");
  }
}
