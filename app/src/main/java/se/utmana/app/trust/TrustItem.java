package se.utmana.app.trust;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Reference;
import se.utmana.app.web.Phrase;

/** A sentence that people agree with or not, from 1 to 5; its ordinary words are a code list's. */
public enum TrustItem {
  A1,
  A2,
  A3,
  A4,
  A5,
  A6,
  A7,
  V1,
  V2,
  V3,
  V4,
  V5;

  /** The least and the most that somebody can agree. */
  public static final int LEAST = 1;

  public static final int MOST = 5;

  private static final Map<TrustItem, Row> ROWS = read();

  private record Row(Scale scale, Phrase wording, String basis) {}

  public Scale scale() {
    return row().scale();
  }

  /** Its words when nobody has changed them. */
  public Phrase wording() {
    return row().wording();
  }

  /** The research that it is drawn from. */
  public String basis() {
    return row().basis();
  }

  private Row row() {
    return Objects.requireNonNull(ROWS.get(this), () -> "No row for " + this);
  }

  private static Map<TrustItem, Row> read() {
    var rows = new EnumMap<TrustItem, Row>(TrustItem.class);
    for (var csv : Reference.rows("trust-items.csv")) {
      rows.put(
          valueOf(csv.getField("code")),
          new Row(
              Scale.valueOf(csv.getField("scale")),
              Phrase.of(csv.getField("text_sv"), csv.getField("text_en")),
              csv.getField("basis")));
    }
    return rows;
  }

  /** Whether the words are still those of the code list. */
  public boolean isOrdinary(@Nullable Phrase words) {
    return wording().equals(words);
  }
}
