package se.utmana.app.systemmap.leverage;

import se.utmana.analysis.systemmap.leverage.Leverage;

/**
 * What part a factor plays on a map, by how much it acts on others and depends on them (MICMAC).
 */
enum Part {
  /** Acts much on others and depends little on them. */
  DRIVING,
  /** Acts much and depends much: a change here goes round. */
  HUB,
  /** Depends much and acts little: here one sees whether anything changed. */
  RESULT,
  /** Neither: stands a little beside the rest. */
  ASIDE;

  /**
   * @param mean the share of each factor if all had the same
   */
  static Part of(Leverage factor, double mean) {
    boolean acts = factor.influence() > mean;
    boolean depends = factor.dependence() > mean;
    if (acts) {
      return depends ? HUB : DRIVING;
    }
    return depends ? RESULT : ASIDE;
  }

  /** The key of its name. */
  String key() {
    return "systemmap.part." + name();
  }
}
