package se.utmana.analysis.opinion.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for groups that stay the same from one computation to the next. */
public final class GroupNames {

  private GroupNames() {}

  /**
   * Each group keeps the name of the earlier group that it shares most people with, so that as many
   * people as possible stay where they were; a new group gets the first letter that is free. At
   * most twelve groups.
   *
   * @param earlier names of the earlier groups
   * @param shared how many people each group (row) shares with each earlier one (column)
   */
  public static List<String> keep(List<String> earlier, int[][] shared) {
    double[][] gains = new double[shared.length][earlier.size()];
    for (int g = 0; g < shared.length; g++) {
      for (int h = 0; h < earlier.size(); h++) {
        gains[g][h] = shared[g][h];
      }
    }
    int[] kept = Assignment.best(gains);
    Set<String> used = new HashSet<>(earlier);
    List<String> names = new ArrayList<>();
    for (int found : kept) {
      names.add(found < 0 ? next(used) : earlier.get(found));
    }
    return List.copyOf(names);
  }

  private static String next(Set<String> used) {
    char letter = 'A';
    while (!used.add(String.valueOf(letter))) {
      letter++;
    }
    return String.valueOf(letter);
  }
}
