package se.utmana.analysis.opinion.report;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The likeness of each person to the most alike other, where that is nearly a copy. */
final class NearCopies {

  // Two sets with a Jaccard index of at least t share one of their (1 − t)·n + 1 rarest elements,
  // so only people who share one of those are compared: exact, and far from all pairs (C. Xiao, W.
  // Wang, X. Lin, J. X. Yu, Efficient similarity joins for near duplicate detection, WWW 2008).

  private static final double LEAST = SimilarVoters.NEARLY_A_COPY;

  private final List<Answers> all;
  private final double[] likeness;

  NearCopies(List<Answers> all) {
    this.all = all;
    this.likeness = new double[all.size()];
  }

  /** One entry a person, 0 where nobody is nearly a copy. */
  double[] likeness() {
    Map<IntBuffer, List<Integer>> classes = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      var same =
          classes.computeIfAbsent(IntBuffer.wrap(all.get(i).cells()), any -> new ArrayList<>());
      same.add(i);
    }
    List<Integer> distinct = new ArrayList<>();
    for (List<Integer> same : classes.values()) {
      if (same.size() > 1) {
        same.forEach(i -> likeness[i] = 1);
      }
      distinct.add(same.getFirst());
    }
    compare(distinct);
    return likeness;
  }

  private void compare(List<Integer> people) {
    Map<Integer, Integer> common = new HashMap<>();
    people.forEach(i -> cells(i).forEach(cell -> common.merge(cell, 1, Integer::sum)));
    Comparator<Integer> rarest =
        Comparator.comparing((Integer cell) -> common.get(cell)).thenComparing(cell -> cell);
    Map<Integer, List<Integer>> heldBy = new HashMap<>();
    int[] comparedWith = new int[all.size()];
    var bySize =
        people.stream().sorted(Comparator.comparingInt(i -> all.get(i).cells().length)).toList();
    for (int i : bySize) {
      int size = all.get(i).cells().length;
      int prefix = size - (int) Math.ceil(LEAST * size - 1e-9) + 1;
      cells(i)
          .boxed()
          .sorted(rarest)
          .limit(prefix)
          .forEach(
              cell -> {
                List<Integer> holders = heldBy.computeIfAbsent(cell, any -> new ArrayList<>());
                for (int other : holders) {
                  if (comparedWith[other] != i + 1
                      && all.get(other).cells().length >= LEAST * size) {
                    comparedWith[other] = i + 1;
                    compare(i, other);
                  }
                }
                holders.add(i);
              });
    }
  }

  private void compare(int one, int other) {
    double found = all.get(one).likeness(all.get(other));
    if (found >= LEAST) {
      likeness[one] = Math.max(likeness[one], found);
      likeness[other] = Math.max(likeness[other], found);
    }
  }

  private IntStream cells(int person) {
    return IntStream.of(all.get(person).cells());
  }
}
