package se.utmana.analysis.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the statements that tell one group from the others. */
final class Representatives {

  /** One-sided 90 %, the threshold of Polis. */
  static final double SIGNIFICANT = 1.2816;

  private static final int MOST = 5;

  private final List<Representative> qualified = new ArrayList<>();
  private @Nullable Representative leading;
  private @Nullable Representative shownForLeading;
  private @Nullable Representative best;

  /**
   * Up to five statements, the best agreeing one first, then agrees before disagrees. O(C log C).
   *
   * @param group counts of the group
   * @param all counts of all groups together
   * @param aside statements that represent nobody
   */
  static List<Representative> of(Counts group, Counts all, Aside aside) {
    Representatives found = new Representatives();
    for (int j = 0; j < aside.statements(); j++) {
      if (!aside.contains(j)) {
        found.offer(j, group.tally(j), group.rest(all, j));
      }
    }
    return found.ranked();
  }

  private void offer(int j, Tally mine, Tally others) {
    Representative agree = on(j, Side.AGREE, mine, others);
    Representative disagree = on(j, Side.DISAGREE, mine, others);
    Representative stronger = agree.ratioZ() > disagree.ratioZ() ? agree : disagree;
    if (isSignificant(agree) || isSignificant(disagree)) {
      qualified.add(stronger);
    }
    if (best == null || stronger.ratioZ() > best.ratioZ()) {
      best = stronger;
    }
    if (mine.agree() + mine.disagree() > 0 && leads(agree)) {
      leading = agree;
      shownForLeading = stronger;
    }
  }

  // A group should be met with what it is for; only then with what it is against.
  private boolean leads(Representative agree) {
    if (leading == null) {
      return agree.z() > SIGNIFICANT || (agree.ratio() > 1 && agree.p() > 0.5);
    }
    return leading.ratio() > 1
        ? strength(agree) > strength(leading)
        : agree.p() * agree.z() > leading.p() * leading.z();
  }

  private List<Representative> ranked() {
    Representative first = shownForLeading;
    if (qualified.isEmpty()) {
      Representative only = first == null ? best : first;
      return only == null ? List.of() : List.of(only);
    }
    qualified.sort(Comparator.comparingDouble(Representatives::strength).reversed());
    if (first != null) {
      qualified.removeIf(r -> r.statement() == first.statement());
      qualified.addFirst(first);
    }
    List<Representative> shown =
        new ArrayList<>(qualified.subList(0, Math.min(MOST, qualified.size())));
    shown.sort(Comparator.comparing(Representative::side));
    return shown;
  }

  private static boolean isSignificant(Representative r) {
    return r.ratioZ() > SIGNIFICANT && r.z() > SIGNIFICANT;
  }

  private static double strength(Representative r) {
    return r.ratio() * r.ratioZ() * r.p() * r.z();
  }

  private static Representative on(int j, Side side, Tally mine, Tally others) {
    int n = side == Side.AGREE ? mine.agree() : mine.disagree();
    int otherN = side == Side.AGREE ? others.agree() : others.disagree();
    double p = Proportions.probability(n, mine.seen());
    return new Representative(
        j,
        side,
        n,
        mine.seen(),
        p,
        Proportions.aboveHalf(n, mine.seen()),
        p / Proportions.probability(otherN, others.seen()),
        Proportions.above(n, mine.seen(), otherN, others.seen()));
  }
}
