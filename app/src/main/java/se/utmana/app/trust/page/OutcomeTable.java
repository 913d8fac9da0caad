package se.utmana.app.trust.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.result.Change;
import se.utmana.app.trust.result.Figure;
import se.utmana.app.trust.result.Reading;
import se.utmana.app.trust.result.TrustOutcome;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Texts;

/** What a wave said as a table for other programs: a line for each scale and each item. */
final class OutcomeTable {

  private static final List<String> HEAD =
      List.of(
          "code",
          "scale",
          "text",
          "mean",
          "spread",
          "change",
          "leadership-mean",
          "experts-mean",
          "others-mean");

  private OutcomeTable() {}

  static String csv(Reading reading, Texts texts) {
    var lines = new ArrayList<List<String>>();
    lines.add(HEAD);
    for (var scale : Scale.values()) {
      var name = texts.get(scale.key());
      var index = reading.said().index(scale);
      lines.add(line(scale.name(), scale, name, index, reading.change(scale)));
      for (var item : scale.items()) {
        var words = Cells.safe(reading.wave().wording(item).in(texts.language()));
        var said = reading.said().item(item);
        lines.add(line(item.name(), scale, words, said, reading.change(item)));
      }
    }
    return Cells.table(lines);
  }

  private static List<String> line(
      String code, Scale scale, String text, TrustOutcome.Line said, Optional<Change> change) {
    var line = new ArrayList<>(List.of(code, scale.name(), text));
    line.add(said.whole().map(one -> String.valueOf(one.mean())).orElse(""));
    line.add(said.whole().map(one -> String.valueOf(one.spread())).orElse(""));
    line.add(change.map(one -> String.valueOf(one.by())).orElse(""));
    for (var side : Side.values()) {
      line.add(said.side(side).map(Figure::mean).map(String::valueOf).orElse(""));
    }
    return line;
  }
}
