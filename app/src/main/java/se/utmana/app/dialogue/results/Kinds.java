package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.Votes;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.space.ActorType;

/**
 * How the declared kinds of actors voted, those of which at least ten have.
 *
 * @param types most common first
 * @param tallies of each type, one a column
 */
record Kinds(List<ActorType> types, List<List<Tally>> tallies) {

  /** The fewest voters of a kind that must be heard for something to bridge. */
  static final int FEWEST = 10;

  /**
   * Counts them.
   *
   * @param rows whose votes the rows of the table are
   */
  static Kinds of(Votes votes, List<UUID> rows, List<Voter> voters) {
    var typeOf = new HashMap<UUID, @Nullable ActorType>();
    voters.forEach(voter -> typeOf.put(voter.id(), voter.actorType()));
    var sizes = new EnumMap<ActorType, Integer>(ActorType.class);
    var types = new ArrayList<@Nullable ActorType>();
    for (var row : rows) {
      var type = typeOf.get(row);
      types.add(type);
      if (type != null) {
        sizes.merge(type, 1, Integer::sum);
      }
    }
    var told =
        sizes.entrySet().stream()
            .filter(size -> size.getValue() >= FEWEST)
            .sorted((a, b) -> b.getValue() - a.getValue())
            .map(java.util.Map.Entry::getKey)
            .toList();
    return new Kinds(told, told.stream().map(type -> tallies(votes, types, type)).toList());
  }

  private static List<Tally> tallies(Votes votes, List<@Nullable ActorType> types, ActorType type) {
    var counts = new int[votes.statements()][3];
    votes.forEach(
        (row, column, sign) -> {
          if (types.get(row) == type) {
            counts[column][sign + 1]++;
          }
        });
    var tallies = new ArrayList<Tally>();
    for (var count : counts) {
      tallies.add(new Tally(count[2], count[0], count[0] + count[1] + count[2]));
    }
    return List.copyOf(tallies);
  }
}
