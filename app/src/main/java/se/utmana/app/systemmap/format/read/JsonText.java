package se.utmana.app.systemmap.format.read;

import se.utmana.app.systemmap.format.sketch.MapProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON that nobody has vouched for: not too deep, not too much of it. */
final class JsonText {

  private static final int DEEPEST = 64;
  private static final int MOST_TOKENS = 2_000_000;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  static JsonNode parse(String file, String text) throws MapProblem {
    try {
      return JSON.readTree(text);
    } catch (StreamConstraintsException beyond) {
      throw MapProblem.at(file, line(beyond), "json.limits", DEEPEST, MOST_TOKENS);
    } catch (JacksonException broken) {
      throw MapProblem.at(file, line(broken), "json");
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /** A value as a person would read it: lists with bars between, objects as JSON. */
  static String said(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      return String.join(" | ", value.valueStream().map(JsonText::said).toList());
    }
    if (value.isObject()) {
      return value.isEmpty() ? "" : value.toString();
    }
    return value.asString();
  }
}
