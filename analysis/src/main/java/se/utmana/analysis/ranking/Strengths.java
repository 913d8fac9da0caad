package se.utmana.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utmana.analysis.opinion.Normal;

/** The strength of each item in the eyes of everybody, or of one actor type. */
public final class Strengths {

  /** The fewest different choosers from which anything is said of an item or of a type. */
  public static final int FEWEST = 5;

  private static final double ERROR = 0.05;
  private static final double SAME = 1e-9;

  private final Fit fit;
  private final boolean[] sayable;
  private final int choosers;
  private final double z;

  private Strengths(Fit fit, boolean[] sayable, int choosers) {
    this.fit = fit;
    this.sayable = sayable;
    this.choosers = choosers;
    this.z = correctedFor(items());
  }

  /** Of the choices of a type, of everybody's if negative. */
  static Strengths of(Choices choices, int type) {
    Pairs pairs = Pairs.of(choices, type);
    boolean[] sayable = new boolean[choices.items()];
    Components components = Components.of(pairs);
    int[] asked = asked(choices, type);
    for (int i = 0; i < sayable.length; i++) {
      sayable[i] = asked[i] >= FEWEST && components.isInMain(i);
    }
    return new Strengths(Fit.of(pairs, Fit.PRIOR), sayable, choices.choosers(type));
  }

  // How many different people were asked about each item.
  private static int[] asked(Choices choices, int type) {
    int[] asked = new int[choices.items()];
    int[] last = new int[choices.items()];
    Arrays.fill(last, -1);
    for (int voter = 0; voter < choices.voters(); voter++) {
      if (type < 0 || choices.typeOf(voter) == type) {
        for (int at = choices.start(voter); at < choices.end(voter); at++) {
          for (int item : new int[] {choices.left(at), choices.right(at)}) {
            asked[item] += last[item] == voter ? 0 : 1;
            last[item] = voter;
          }
        }
      }
    }
    return asked;
  }

  /** The two-sided 95 % quantile for so many intervals at once (Bonferroni). */
  static double correctedFor(int intervals) {
    return Normal.quantile(1 - ERROR / (2.0 * intervals));
  }

  /** m. */
  public int items() {
    return sayable.length;
  }

  /** How many people these strengths come from, at least {@link #FEWEST}. */
  public int choosers() {
    return choosers;
  }

  /**
   * Whether it is too early to say where the item stands: fewer than five people were asked about
   * it, or no chain of choices links it with most of the others.
   */
  public boolean isTooEarly(int item) {
    return !sayable[item];
  }

  /**
   * Where the item stands; empty if it is too early to say. O(m).
   *
   * <p>The ranks follow from the bounds, as in Klein, Wright and Wieczorek, Journal of the Royal
   * Statistical Society A 183 (2020): an item stands surely behind those whose lower bound is above
   * its upper bound.
   */
  public Optional<Standing> find(int item) {
    if (isTooEarly(item)) {
      return Optional.empty();
    }
    int rank = 1;
    int best = 1;
    int worst = items();
    for (int other = 0; other < items(); other++) {
      rank += strength(other) > strength(item) + SAME ? 1 : 0;
      best += lower(other, z) > upper(item) ? 1 : 0;
      worst -= upper(other) < lower(item, z) ? 1 : 0;
    }
    return Optional.of(
        new Standing(
            item, strength(item), lower(item, z), upper(item), rank, best, Math.max(rank, worst)));
  }

  /** Every item of which something can be said, strongest first; by number where equal. O(m²). */
  public List<Standing> all() {
    List<Standing> all = new ArrayList<>();
    for (int item = 0; item < items(); item++) {
      find(item).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Standing::rank).thenComparingInt(Standing::item));
    return List.copyOf(all);
  }

  double strength(int item) {
    return fit.strength(item);
  }

  double error(int item) {
    return fit.error(item);
  }

  double lower(int item, double quantile) {
    return strength(item) - quantile * error(item);
  }

  private double upper(int item) {
    return strength(item) + z * error(item);
  }
}
