package se.utmana.app.web;

import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the interface in one language. A text with arguments is an ICU message: <code>
 * {0, plural, one {# röst} other {# röster}}</code>.
 */
public final class Texts {

  private final Language language;
  private final Map<String, String> byKey;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Texts(Language language, Map<String, String> byKey) {
    this.language = language;
    this.byKey = Map.copyOf(byKey);
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The text of a key; a key without a text is a fault of ours and fails loudly. */
  public String get(String key, Object... arguments) {
    var text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text in " + language.code() + " for " + key);
    }
    if (arguments.length == 0) {
      return text;
    }
    var format = formats.computeIfAbsent(key, any -> new MessageFormat(text, language.locale()));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  public String get(Refusal refusal) {
    return get(refusal.key(), refusal.arguments().toArray());
  }

  /** A whole number with the language's grouping. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A share of the whole as a percentage without decimals. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  /** A date as {@code 2026-11-23} in both languages. */
  public String date(LocalDate date) {
    return date.toString();
  }
}
