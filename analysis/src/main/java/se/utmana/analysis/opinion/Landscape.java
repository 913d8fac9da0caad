package se.utmana.analysis.opinion;

import java.util.List;

/**
 * Positions, groups, common ground and what divides, computed from {@link Votes}.
 *
 * @param version of the method; same votes, options and version give the same bits
 * @param votes how many votes were counted
 * @param pattern whether the votes show groups, a scale or nothing
 * @param groups empty when there are none
 * @param consensusAgree columns that all agree with, strongest first
 * @param consensusDisagree columns that all disagree with, strongest first
 * @param commonGround what more than half of every group shares, surest first; empty in compatible
 *     mode
 * @param divides what surely sets groups apart, widest first; empty in compatible mode
 * @param digest "sha256:…" of votes, options and version
 */
public record Landscape(
    Mode mode,
    String version,
    int votes,
    Pattern pattern,
    List<Group> groups,
    People people,
    Statements statements,
    List<Integer> consensusAgree,
    List<Integer> consensusDisagree,
    List<CommonGround> commonGround,
    List<Divide> divides,
    String digest) {

  public Landscape {
    groups = List.copyOf(groups);
    consensusAgree = List.copyOf(consensusAgree);
    consensusDisagree = List.copyOf(consensusDisagree);
    commonGround = List.copyOf(commonGround);
    divides = List.copyOf(divides);
  }

  /** How many groups the votes show; 1 when there are no groups. */
  public int k() {
    return Math.max(1, groups.size());
  }
}
