package se.utmana.app.systemmap.leverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/**
 * Where a push would matter: every factor with the usual measures side by side.
 *
 * @param gone chosen points whose factors are no longer on the map
 */
record LeveragePage(
    MapRoom inside, MapAnalysis analysis, List<Row> rows, List<Lever> gone, Column sorted)
    implements Page {

  static LeveragePage of(
      MapRoom inside, MapAnalysis analysis, List<Lever> standing, Column sorted) {
    var byFactor = standing.stream().collect(Collectors.toMap(Lever::factor, one -> one));
    var rows =
        analysis.leverage().stream()
            .map(
                one ->
                    Row.of(analysis, one, byFactor.get(analysis.graph().factor(one.factor()).id())))
            .sorted(sorted.order())
            .toList();
    var gone =
        standing.stream().filter(one -> analysis.graph().number(one.factor()).isEmpty()).toList();
    return new LeveragePage(inside, analysis, rows, gone, sorted);
  }

  List<Row> chosen() {
    return rows.stream().filter(row -> row.lever() != null).toList();
  }

  String sortedBy(Column column) {
    return inside.path("leverage") + "?sort=" + column.name().toLowerCase(Locale.ROOT);
  }

  /** How many factors there are beside one. */
  int others() {
    return Math.max(0, rows.size() - 1);
  }

  String point(Lever lever, Texts texts) {
    return Points.name(lever.point()).in(texts.language());
  }
}
