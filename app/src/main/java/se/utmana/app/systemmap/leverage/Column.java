package se.utmana.app.systemmap.leverage;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** What the factors can be put in order by; the most comes first. */
enum Column {
  INFLUENCE(row -> row.measures().influence()),
  DEPENDENCE(row -> row.measures().dependence()),
  BETWEEN(row -> row.measures().betweenness()),
  LOOPS(row -> row.measures().loops()),
  DRIVER(row -> row.measures().driver().share()),
  CERTAINTY(row -> row.measures().confidence()),
  DISPUTED(Row::disputed);

  private final ToDoubleFunction<Row> value;

  Column(ToDoubleFunction<Row> value) {
    this.value = value;
  }

  Comparator<Row> order() {
    return Comparator.comparingDouble(value).reversed();
  }

  /** The key of its heading. */
  String key() {
    return "systemmap.leverage." + name();
  }
}
