package se.utmana.analysis.systemmap.compare;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.Sign;
import se.utmana.analysis.systemmap.loops.Beliefs;
import se.utmana.analysis.systemmap.loops.Contest;
import se.utmana.analysis.systemmap.loops.ShortList;

/**
 * What two maps have in common and where they differ; factors are the same when their keys are.
 *
 * @param onlyFirst keys of factors that only the first map has
 * @param onlySecond keys of factors that only the second map has
 * @param shared keys of factors that both have
 * @param linksOnlyFirst links that only the first map has, in the order of its numbers
 * @param linksOnlySecond links that only the second map has
 * @param linksInBoth links that both have, each as either has it
 */
public record Comparison(
    NavigableSet<String> onlyFirst,
    NavigableSet<String> onlySecond,
    NavigableSet<String> shared,
    List<CausalLink> linksOnlyFirst,
    List<CausalLink> linksOnlySecond,
    List<LinkPair> linksInBoth) {

  /** Sets two maps beside each other. O((n + m) log(n + m)). */
  public static Comparison of(CausalMap first, CausalMap second) {
    NavigableSet<String> shared = keys(first);
    shared.retainAll(keys(second));
    return new Comparison(
        without(keys(first), shared),
        without(keys(second), shared),
        shared,
        first.allLinks().stream().filter(link -> find(second, link).isEmpty()).toList(),
        second.allLinks().stream().filter(link -> find(first, link).isEmpty()).toList(),
        first.allLinks().stream()
            .filter(link -> find(second, link).isPresent())
            .map(link -> new LinkPair(link, second.link(find(second, link).getAsInt())))
            .toList());
  }

  private static NavigableSet<String> keys(CausalMap map) {
    NavigableSet<String> keys = new TreeSet<>();
    IntStream.range(0, map.factors()).mapToObj(map::key).forEach(keys::add);
    return keys;
  }

  private static NavigableSet<String> without(
      NavigableSet<String> keys, NavigableSet<String> others) {
    NavigableSet<String> left = new TreeSet<>(keys);
    left.removeAll(others);
    return left;
  }

  private static OptionalInt find(CausalMap map, CausalLink link) {
    OptionalInt from = map.find(link.from());
    OptionalInt to = map.find(link.to());
    return from.isEmpty() || to.isEmpty()
        ? OptionalInt.empty()
        : map.findLink(from.getAsInt(), to.getAsInt());
  }

  /** Links of which one map says plus and the other minus. O(m). */
  public List<LinkPair> opposed() {
    return linksInBoth.stream().filter(LinkPair::isOpposed).toList();
  }

  /**
   * How alike the maps are: links that both have with the same sign, divided by links that either
   * has (Jaccard's index), 0 to 1; 1 for two maps without links. O(m).
   */
  public double likeness() {
    long either = linksInBoth.size() + linksOnlyFirst.size() + (long) linksOnlySecond.size();
    long same =
        linksInBoth.stream().filter(pair -> pair.first().sign() == pair.second().sign()).count();
    return either == 0 ? 1 : (double) same / either;
  }

  /**
   * Both maps in one. A link that both have is as the first one has it, or, where only the second
   * knows its sign, as the second; its confidence is the lower of the two. O((n + m) log(n + m)).
   */
  public CausalMap merged() {
    CausalMapBuilder merged = CausalMap.builder();
    List.of(onlyFirst, onlySecond, shared).forEach(keys -> keys.forEach(merged::factor));
    linksOnlyFirst.forEach(merged::link);
    linksOnlySecond.forEach(merged::link);
    linksInBoth.stream().map(Comparison::merged).forEach(merged::link);
    return merged.build();
  }

  private static CausalLink merged(LinkPair pair) {
    CausalLink kept = pair.first().sign() == Sign.UNKNOWN ? pair.second() : pair.first();
    double confidence = Math.min(pair.first().confidence(), pair.second().confidence());
    return new CausalLink(
        kept.from(), kept.to(), kept.sign(), kept.weight(), kept.delayed(), confidence);
  }

  /**
   * The loops of the merged map's short list that are reinforcing for one map and balancing for the
   * other, with the links that turn them. As costly as {@link ShortList#of}.
   */
  public List<Contest> contestedLoops() {
    CausalMap merged = merged();
    Beliefs beliefs = Beliefs.of(merged);
    for (LinkPair pair : opposed()) {
      beliefs.alsoHeld(find(merged, pair.first()).orElseThrow(), pair.second().sign());
    }
    return ShortList.of(merged).stream()
        .map(beliefs::contest)
        .filter(Contest::isContested)
        .toList();
  }
}
