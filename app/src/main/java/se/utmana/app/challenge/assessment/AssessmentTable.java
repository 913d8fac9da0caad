package se.utmana.app.challenge.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Language;
import se.utmana.app.web.picture.Svg;

/** The figures of an assessment as a table for other programs. */
final class AssessmentTable {

  private AssessmentTable() {}

  static String of(Overview overview, Language language) {
    var heard = overview.heard();
    var head = new ArrayList<>(List.of("criterion", "name", "gate", "weight"));
    head.addAll(columns("all"));
    heard.forEach(voice -> head.addAll(columns(voice.name().toLowerCase(Locale.ROOT))));
    var lines = new ArrayList<List<String>>();
    lines.add(head);
    for (var line : overview.lines()) {
      var row = new ArrayList<String>();
      row.add(line.criterion().code());
      row.add(Cells.safe(line.criterion().label().in(language)));
      row.add(Boolean.toString(line.criterion().isGate()));
      row.add(Svg.number(line.weight()));
      row.addAll(cells(line.all()));
      heard.forEach(voice -> row.addAll(cells(Optional.ofNullable(line.voices().get(voice)))));
      lines.add(row);
    }
    return Cells.table(lines);
  }

  private static List<String> columns(String who) {
    return List.of(who + "-scores", who + "-median", who + "-lowest", who + "-highest");
  }

  private static List<String> cells(Optional<Figure> figure) {
    return figure
        .map(
            one ->
                List.of(
                    Integer.toString(one.scores().size()),
                    Svg.number(one.median()),
                    Integer.toString(one.lowest()),
                    Integer.toString(one.highest())))
        .orElse(List.of("0", "", "", ""));
  }
}
