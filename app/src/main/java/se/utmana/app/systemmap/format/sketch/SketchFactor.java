package se.utmana.app.systemmap.format.sketch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * A factor as a file holds it.
 *
 * @param id names it inside of the file
 * @param group the kind, sector or group that it belongs to, may be empty
 * @param place where it stands, null where the file does not say
 */
public record SketchFactor(
    String id,
    Phrase label,
    Phrase description,
    String group,
    @Nullable Place place,
    Map<Detail, String> details) {

  public SketchFactor {
    group = group.strip();
    details = filled(details);
  }

  /** A factor of which nothing but its label is known. */
  public SketchFactor(String id, Phrase label) {
    this(id, label, Phrase.EMPTY, "", null, Map.of());
  }

  /** One of its details, empty when it has none. */
  public String detail(Detail detail) {
    return details.getOrDefault(detail, "");
  }

  static Map<Detail, String> filled(Map<Detail, String> details) {
    var filled = new EnumMap<Detail, String>(Detail.class);
    details.forEach(
        (detail, text) -> {
          if (!text.isBlank()) {
            filled.put(detail, text.strip());
          }
        });
    return Collections.unmodifiableMap(filled);
  }
}
