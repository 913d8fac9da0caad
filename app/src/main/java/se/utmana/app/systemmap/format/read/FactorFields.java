package se.utmana.app.systemmap.format.read;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.Leftovers;
import se.utmana.app.systemmap.format.sketch.Place;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.web.Phrase;

/** The named fields of one factor, whatever the format; those without a place are put down. */
final class FactorFields {

  private final Source source;
  private final Leftovers leftovers;
  private final Map<Detail, String> details = new EnumMap<>(Detail.class);
  private String label = "";
  private String description = "";
  private String group = "";
  private @Nullable Double x;
  private @Nullable Double y;

  FactorFields(Source source, Leftovers leftovers) {
    this.source = source;
    this.leftovers = leftovers;
  }

  FactorFields put(String name, String value) {
    switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "label", "name" -> label = first(label, name, value);
      case "description", "note" -> description = first(description, name, value);
      case "type", "element type", "group" -> group = first(group, name, value);
      case "x" -> x = Numbers.find(value).orElse(null);
      case "y" -> y = Numbers.find(value).orElse(null);
      default ->
          Detail.ofFactor(name)
              .ifPresentOrElse(
                  detail -> details.put(detail, value),
                  () -> leftovers.add(Leftover.Kind.OF_FACTORS, name, value));
    }
    return this;
  }

  FactorFields place(double right, double down) {
    x = right;
    y = down;
    return this;
  }

  String label() {
    return label.strip();
  }

  /** The factor; one without a label is called by its id. */
  SketchFactor factor(String id) {
    if (label.isBlank()) {
      leftovers.add(Leftover.Kind.NAMELESS, "", id);
    }
    var place = x == null || y == null ? null : new Place(x, y);
    return new SketchFactor(
        id,
        source.phrase(label.isBlank() ? id : label),
        description.isBlank() ? Phrase.EMPTY : source.phrase(description),
        group,
        place != null && place.isFinite() ? place : null,
        details);
  }

  private String first(String before, String name, String value) {
    if (!before.isBlank()) {
      leftovers.add(Leftover.Kind.OF_FACTORS, name, value);
    }
    return before.isBlank() ? value : before;
  }
}
