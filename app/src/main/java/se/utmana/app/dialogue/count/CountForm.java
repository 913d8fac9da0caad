package se.utmana.app.dialogue.count;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.hands.HandCount;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Texts;

/**
 * A count as it was typed.
 *
 * @param cells what stands in each cell, by its field: {@code agree3}, {@code disagree3}, {@code
 *     pass3}
 */
record CountForm(String place, String heldOn, Map<String, String> cells) {

  static final List<String> COLUMNS = List.of("agree", "disagree", "pass");

  static CountForm blank(LocalDate today) {
    return new CountForm("", today.toString(), Map.of());
  }

  static CountForm of(Map<String, String> fields, List<Statement> statements) {
    var cells = new LinkedHashMap<String, String>();
    for (var statement : statements) {
      for (var column : COLUMNS) {
        var name = column + statement.number();
        cells.put(name, fields.getOrDefault(name, "").strip());
      }
    }
    return new CountForm(
        Words.tidy(fields.getOrDefault("place", "")),
        fields.getOrDefault("heldOn", "").strip(),
        cells);
  }

  static CountForm of(HandCount count) {
    return new CountForm(count.place(), count.heldOn().toString(), cells(count.lines()));
  }

  CountForm with(List<HandCount.Line> lines) {
    return new CountForm(place, heldOn, cells(lines));
  }

  private static Map<String, String> cells(List<HandCount.Line> lines) {
    var cells = new LinkedHashMap<String, String>();
    for (var line : lines) {
      cells.put("agree" + line.statement(), Integer.toString(line.agree()));
      cells.put("disagree" + line.statement(), Integer.toString(line.disagree()));
      cells.put("pass" + line.statement(), Integer.toString(line.pass()));
    }
    return cells;
  }

  String cell(String column, int statement) {
    return cells.getOrDefault(column + statement, "");
  }

  /** What is wrong, field by field. */
  FormErrors errors(LocalDate today, Texts texts) {
    var byField = new LinkedHashMap<String, String>();
    if (place.isEmpty() || place.length() > HandCount.LONGEST_PLACE) {
      byField.put("place", texts.get("dialogue.count.noPlace", HandCount.LONGEST_PLACE));
    }
    try {
      if (LocalDate.parse(heldOn).isAfter(today)) {
        byField.put("heldOn", texts.get("dialogue.count.future"));
      }
    } catch (DateTimeParseException noDate) {
      byField.put("heldOn", texts.get("dialogue.count.noDate"));
    }
    cells.forEach(
        (name, typed) -> {
          if (!typed.isEmpty() && !isNumber(typed)) {
            byField.put(name, texts.get("dialogue.count.noNumber", typed, HandCount.MOST_HANDS));
          }
        });
    return new FormErrors(byField);
  }

  static boolean isNumber(String typed) {
    return typed.matches("\\d{1,4}");
  }

  /** The count that was typed; asked for when there are no errors only. */
  HandCount count(UUID id, List<Statement> statements) {
    var lines = new ArrayList<HandCount.Line>();
    for (var statement : statements) {
      var number = statement.number();
      var line =
          new HandCount.Line(
              number, hands("agree", number), hands("disagree", number), hands("pass", number));
      if (line.seen() > 0) {
        lines.add(line);
      }
    }
    return new HandCount(id, place, LocalDate.parse(heldOn), lines);
  }

  private int hands(String column, int statement) {
    var typed = cell(column, statement);
    return typed.isEmpty() ? 0 : Integer.parseInt(typed);
  }
}
