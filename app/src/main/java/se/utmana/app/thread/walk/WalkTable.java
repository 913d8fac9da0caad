package se.utmana.app.thread.walk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import se.utmana.app.web.Texts;

/** The links of a walk as a table. */
final class WalkTable {

  /** One link in words. */
  record Line(
      String earlier, String relation, String later, String day, String by, String reason) {}

  private WalkTable() {}

  static List<Line> lines(Walk walk, Texts texts) {
    return walk.strands().stream()
        .map(
            one ->
                new Line(
                    title(walk, one.earlier(), texts),
                    texts.get(one.relation().forward()),
                    title(walk, one.later(), texts),
                    texts.date(one.madeOn()),
                    one.madeBy().isEmpty() ? "" : texts.get(one.madeBy()),
                    one.reason().in(texts.language())))
        .toList();
  }

  static String csv(Walk walk, Texts texts) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("earlier", "relation", "later", "day", "by", "reason");
      lines(walk, texts).forEach(one -> csv.writeRecord(cells(one)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(Line one) {
    return List.of(
        safe(one.earlier()),
        one.relation(),
        safe(one.later()),
        one.day(),
        one.by(),
        safe(one.reason()));
  }

  /** An apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection). */
  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String title(Walk walk, UUID id, Texts texts) {
    return walk.at(id).map(one -> one.face().title().in(texts.language())).orElse("");
  }
}
