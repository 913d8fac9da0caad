package se.utmana.app.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the command line, Swedish when the machine speaks Swedish and English otherwise.
 *
 * <p>They are read here rather than through the texts of the pages, because most of them are needed
 * before the application exists. The keys begin with {@code console.}.
 */
public final class ConsoleTexts {

  private static final Properties TEXTS = read(Locale.getDefault().getLanguage());

  private ConsoleTexts() {}

  /** The text of a key with its arguments; a key without a text is a fault of ours. */
  public static String text(String key, Object... arguments) {
    var text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No console text for " + key);
    }
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
  }

  /** The texts of {@code --help}, whose keys have no prefix there. */
  public static ResourceBundle forUsage() {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return TEXTS.getProperty("console." + key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(
            TEXTS.stringPropertyNames().stream()
                .map(key -> key.substring("console.".length()))
                .toList());
      }
    };
  }

  private static Properties read(String language) {
    var file = "/texts/console_" + ("sv".equals(language) ? "sv" : "en") + ".properties";
    var texts = new Properties();
    try (var in = ConsoleTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
