package se.utmana.app.challenge.assessment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import se.utmana.app.space.Reference;
import se.utmana.app.web.Phrase;

/** The code list of relevance criteria, with their words, anchors and ordinary weights. */
final class Criteria {

  private static final Map<Criterion, Row> ROWS = read();

  private Criteria() {}

  static Row of(Criterion criterion) {
    return Objects.requireNonNull(ROWS.get(criterion), () -> "No row for " + criterion);
  }

  private static Map<Criterion, Row> read() {
    var rows = new EnumMap<Criterion, Row>(Criterion.class);
    for (var csv : Reference.rows("relevance-criteria.csv")) {
      rows.put(Criterion.ofCode(csv.getField("code")).orElseThrow(), Row.of(csv));
    }
    return rows;
  }

  /** A row of the code list. */
  record Row(
      Phrase label,
      Phrase question,
      Phrase bottom,
      Phrase top,
      boolean gate,
      double weight,
      String basis) {

    private static Row of(NamedCsvRecord csv) {
      return new Row(
          phrase(csv, "name"),
          phrase(csv, "question"),
          phrase(csv, "anchor_0"),
          phrase(csv, "anchor_4"),
          csv.getField("role").equals("gate"),
          Double.parseDouble(csv.getField("default_weight")),
          csv.getField("basis"));
    }

    private static Phrase phrase(NamedCsvRecord csv, String field) {
      return Phrase.of(csv.getField(field + "_sv"), csv.getField(field + "_en"));
    }
  }
}
