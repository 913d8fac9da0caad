package se.utmana.app.systemmap.leverage;

import java.util.Comparator;

/** What the factors can be put in order by; the most comes first. */
enum Column {
  INFLUENCE,
  DEPENDENCE,
  BETWEEN,
  LOOPS,
  DRIVER,
  CERTAINTY,
  DISPUTED;

  private double of(Row row) {
    var measures = row.measures();
    return switch (this) {
      case INFLUENCE -> measures.influence();
      case DEPENDENCE -> measures.dependence();
      case BETWEEN -> measures.betweenness();
      case LOOPS -> measures.loops();
      case DRIVER -> measures.driver().share();
      case CERTAINTY -> measures.confidence();
      case DISPUTED -> row.disputed();
    };
  }

  Comparator<Row> order() {
    return Comparator.<Row>comparingDouble(this::of).reversed();
  }

  /** The key of its heading. */
  String key() {
    return "systemmap.leverage." + name();
  }
}
