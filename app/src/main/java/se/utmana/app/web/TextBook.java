package se.utmana.app.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the interface: one file a module and language, {@code texts/space_sv.properties},
 * whose keys begin with the module's name.
 */
@Component
public class TextBook {

  private final Map<Language, Texts> byLanguage = new EnumMap<>(Language.class);

  TextBook() {
    for (var language : Language.values()) {
      byLanguage.put(language, new Texts(language, read(language)));
    }
  }

  public Texts in(Language language) {
    return Objects.requireNonNull(byLanguage.get(language));
  }

  static Map<String, String> read(Language language) {
    var texts = new HashMap<String, String>();
    try {
      var pattern = "classpath*:texts/*_" + language.code() + ".properties";
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          var properties = new Properties();
          properties.load(in);
          properties.forEach((key, text) -> texts.put((String) key, (String) text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The interface texts could not be read", e);
    }
    return texts;
  }
}
