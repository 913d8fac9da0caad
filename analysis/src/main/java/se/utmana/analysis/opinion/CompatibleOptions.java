package se.utmana.analysis.opinion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What Polis knows beside the votes. Rows and columns are those of {@link Votes}.
 *
 * @param moderatedOut statements that were moderated out
 * @param meta statements about the voter
 * @param order all participants in the order of their first vote; k-means starts from it
 * @param inConversation who is in; empty to decide by the final number of votes
 * @param baseClusters Polis' own base clusters; empty to compute them
 * @param groups published groups; empty to compute them
 */
public record CompatibleOptions(
    Set<Integer> moderatedOut,
    Set<Integer> meta,
    List<Integer> order,
    Optional<Set<Integer>> inConversation,
    Optional<List<List<Integer>>> baseClusters,
    Optional<List<List<Integer>>> groups) {

  public CompatibleOptions {
    moderatedOut = Set.copyOf(moderatedOut);
    meta = Set.copyOf(meta);
    order = List.copyOf(order);
  }

  /** Nothing moderated, first votes in the order of the rows. */
  public static CompatibleOptions of(Votes votes) {
    List<Integer> rows = IntStream.range(0, votes.participants()).boxed().toList();
    return new CompatibleOptions(
        Set.of(), Set.of(), rows, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** With statements taken out of the picture. */
  public CompatibleOptions withAside(Set<Integer> newModeratedOut, Set<Integer> newMeta) {
    return new CompatibleOptions(
        newModeratedOut, newMeta, order, inConversation, baseClusters, groups);
  }

  /** With the order of first votes. */
  public CompatibleOptions withOrder(List<Integer> newOrder) {
    return new CompatibleOptions(
        moderatedOut, meta, newOrder, inConversation, baseClusters, groups);
  }

  /** With the people who are in. */
  public CompatibleOptions withInConversation(Set<Integer> people) {
    return new CompatibleOptions(
        moderatedOut, meta, order, Optional.of(Set.copyOf(people)), baseClusters, groups);
  }

  /** With Polis' own base clusters; who is in one is in the conversation. */
  public CompatibleOptions withBaseClusters(List<List<Integer>> clusters) {
    return new CompatibleOptions(
        moderatedOut, meta, order, inConversation, Optional.of(clusters), groups);
  }

  /** With published groups; who is in one is in the conversation. */
  public CompatibleOptions withGroups(List<List<Integer>> published) {
    return new CompatibleOptions(
        moderatedOut, meta, order, inConversation, baseClusters, Optional.of(published));
  }

  // Sets have no order of their own, and a fingerprint must not depend on theirs.
  String fingerprint() {
    return "out "
        + new TreeSet<>(moderatedOut)
        + " meta "
        + new TreeSet<>(meta)
        + " order "
        + order
        + " in "
        + inConversation.map(TreeSet::new)
        + " base "
        + baseClusters
        + " groups "
        + groups;
  }
}
