package se.utmana.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the interface in one language. A text with arguments is an ICU message: <code>
 * {0, plural, one {# röst} other {# röster}}</code>.
 */
public final class Texts {

  /** Figures and words; what is longer was written by somebody, and seldom comes again. */
  private static final int SHORT = 24;

  private final Language language;
  private final Map<String, String> byKey;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** A page of results says the same hundred things a thousand times over. */
  private final Cache<Said, String> said = Caffeine.newBuilder().maximumSize(5_000).build();

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
    return Arrays.stream(arguments).allMatch(Texts::comesAgain)
        ? said.get(new Said(key, List.of(arguments)), any -> format(key, text, arguments))
        : format(key, text, arguments);
  }

  private record Said(String key, List<Object> arguments) {}

  private static boolean comesAgain(Object argument) {
    return argument instanceof Number
        || (argument instanceof String words && words.length() <= SHORT);
  }

  private String format(String key, String text, Object... arguments) {
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
