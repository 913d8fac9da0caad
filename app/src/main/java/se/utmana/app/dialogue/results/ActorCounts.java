package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.space.ActorType;

/** Counts who took part by type of actor, without telling of fewer than five. */
final class ActorCounts {

  private ActorCounts() {}

  /** Types of five people or more, most first, and the others together. */
  static List<Results.ActorCount> of(List<Voter> voters) {
    var counts = new EnumMap<ActorType, Integer>(ActorType.class);
    for (var voter : voters) {
      var type = voter.actorType();
      if (type != null) {
        counts.merge(type, 1, Integer::sum);
      }
    }
    counts.values().removeIf(n -> n < Figure.FEWEST);
    var others = voters.size() - counts.values().stream().mapToInt(n -> n).sum();
    var safe = others == 0 || others >= Figure.FEWEST;
    var told = new ArrayList<Results.ActorCount>();
    counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(
            entry ->
                told.add(
                    new Results.ActorCount(
                        entry.getKey(),
                        safe
                            ? Figure.exact(entry.getValue())
                            : Figure.rounded(entry.getValue(), 5))));
    if (others > 0) {
      told.add(new Results.ActorCount(null, safe ? Figure.exact(others) : new Figure.Few()));
    }
    return told;
  }
}
