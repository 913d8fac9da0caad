package se.utmana.app.trust.answer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Texts;

/** What somebody ticked: a score or "cannot say" for each item, and a side. */
record SheetForm(Map<TrustItem, String> ticked, String side) {

  static final String CANNOT_SAY = "0";
  static final SheetForm EMPTY = new SheetForm(Map.of(), "");

  SheetForm {
    ticked = Map.copyOf(ticked);
  }

  static SheetForm of(Map<String, String> fields) {
    var ticked = new EnumMap<TrustItem, String>(TrustItem.class);
    for (var item : TrustItem.values()) {
      var value = fields.getOrDefault("score-" + item, "");
      if (value.matches("[0-5]")) {
        ticked.put(item, value);
      }
    }
    return new SheetForm(ticked, fields.getOrDefault("side", ""));
  }

  boolean isTicked(TrustItem item, String value) {
    return value.equals(ticked.get(item));
  }

  /** A sentence beside each item that was passed over. */
  FormErrors errors(Texts texts) {
    var errors = new LinkedHashMap<String, String>();
    for (var item : TrustItem.values()) {
      if (!ticked.containsKey(item)) {
        errors.put("score-" + item, texts.get("trust.refused.unanswered"));
      }
    }
    if (parsedSide().isEmpty()) {
      errors.put("side", texts.get("trust.refused.side"));
    }
    return new FormErrors(errors);
  }

  /** The sheet of a form without errors. */
  Sheet sheet() {
    var scores = new EnumMap<TrustItem, Integer>(TrustItem.class);
    ticked.forEach(
        (item, value) -> {
          if (!value.equals(CANNOT_SAY)) {
            scores.put(item, Integer.valueOf(value));
          }
        });
    return new Sheet(parsedSide().orElse(Side.OTHERS), scores);
  }

  private Optional<Side> parsedSide() {
    return Stream.of(Side.values()).filter(one -> one.name().equals(side)).findFirst();
  }
}
