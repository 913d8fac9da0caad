package se.utmana.analysis.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which actor types may have figures of their own. */
final class Shown {

  private Shown() {}

  /**
   * Those with five choosers or more. Where the others together are fewer than five, though some,
   * the smallest of the types is left out too, as everybody less the shown would tell their
   * choices.
   */
  static List<Integer> types(Choices choices) {
    List<Integer> shown = new ArrayList<>();
    int hidden = 0;
    for (int type = 0; type < choices.types(); type++) {
      int choosers = choices.choosers(type);
      if (choosers >= Strengths.FEWEST) {
        shown.add(type);
      } else {
        hidden += choosers;
      }
    }
    if (hidden > 0 && hidden < Strengths.FEWEST && !shown.isEmpty()) {
      int smallest = shown.stream().mapToInt(choices::choosers).min().orElseThrow();
      shown.removeIf(type -> choices.choosers(type) == smallest);
    }
    shown.sort(Comparator.naturalOrder());
    return List.copyOf(shown);
  }
}
