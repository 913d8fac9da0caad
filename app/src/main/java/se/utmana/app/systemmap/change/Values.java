package se.utmana.app.systemmap.change;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Texts;
import tools.jackson.databind.JsonNode;

/** Says what a field says, in words. */
public final class Values {

  private Values() {}

  /** The value as people read it; "nothing" for none. */
  public static String said(Field field, @Nullable JsonNode value, Texts texts) {
    var words = value == null || value.isNull() ? "" : words(field, value, texts);
    return words.isEmpty() ? texts.get("systemmap.nothing") : words;
  }

  private static String words(Field field, JsonNode value, Texts texts) {
    var key = "systemmap." + field.code() + "." + value.asString("");
    if (texts.has(key)) {
      return texts.get(key);
    }
    if (field == Field.SPOT) {
      return value.path("x").asString("") + ", " + value.path("y").asString("");
    }
    if (value.isArray()) {
      return value.valueStream().map(one -> one.asString("")).collect(Collectors.joining(", "));
    }
    return value.isObject() ? phrase(value, texts) : value.asString("");
  }

  private static String phrase(JsonNode value, Texts texts) {
    var own = value.get(texts.language().code());
    return own == null
        ? value.valueStream().findFirst().map(one -> one.asString("")).orElse("")
        : own.asString("");
  }
}
