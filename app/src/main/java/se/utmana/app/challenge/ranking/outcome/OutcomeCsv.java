package se.utmana.app.challenge.ranking.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.web.Language;
import se.utmana.app.web.picture.Svg;

/** What a comparison says, as a table for other programs. */
final class OutcomeCsv {

  private static final String FORMULA = "=+-@\t\r";

  private OutcomeCsv() {}

  /** A line for each challenge, the strongest first; empty cells where it is too early to say. */
  static String table(Comparison comparison, Outcome outcome, Language language) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(head(outcome));
      for (var stand : outcome.stands()) {
        csv.writeRecord(line(comparison.items().get(stand.item()), outcome, language));
      }
      for (var item : outcome.tooEarly(comparison.items())) {
        csv.writeRecord(line(item, outcome, language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> head(Outcome outcome) {
    var head = new ArrayList<>(List.of("challenge", "title"));
    head.addAll(columns("all"));
    for (var type : outcome.types()) {
      head.addAll(columns(type.type() == null ? "unsaid" : type.type().code()));
    }
    head.add("bridging-place");
    return head;
  }

  private static List<String> columns(String who) {
    return List.of(
        who + "-strength",
        who + "-low",
        who + "-high",
        who + "-rank",
        who + "-best",
        who + "-worst");
  }

  private static List<String> line(Item item, Outcome outcome, Language language) {
    var line = new ArrayList<>(List.of(item.challenge().toString(), safe(item, language)));
    line.addAll(cells(outcome.stand(item.number())));
    for (var type : outcome.types()) {
      line.addAll(cells(type.stand(item.number())));
    }
    line.add(outcome.bridgingPlace(item.number()).map(String::valueOf).orElse(""));
    return line;
  }

  private static List<String> cells(Optional<Outcome.Stand> stand) {
    return stand
        .map(
            one ->
                List.of(
                    Svg.number(one.strength()),
                    Svg.number(one.lower()),
                    Svg.number(one.upper()),
                    Integer.toString(one.rank()),
                    Integer.toString(one.best()),
                    Integer.toString(one.worst())))
        .orElse(List.of("", "", "", "", "", ""));
  }

  /** A title so that a spreadsheet does not take it for a formula. */
  private static String safe(Item item, Language language) {
    var title = item.title().in(language);
    return !title.isEmpty() && FORMULA.indexOf(title.charAt(0)) >= 0 ? "'" + title : title;
  }
}
