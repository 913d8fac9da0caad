package se.utmana.analysis.opinion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The votes of a conversation replayed in the order of time, as Polis met them: who is in the
 * conversation depends on how many statements there were when a person voted, and nobody leaves.
 */
public final class History {

  private static final int ENOUGH_VOTES = 7;
  private static final int FEWEST_PEOPLE = 15;

  private final Map<Integer, Integer> counts = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> seen = new HashMap<>();
  private final Set<Integer> statements = new HashSet<>();
  private final Set<Integer> in = new LinkedHashSet<>();

  /** Takes in the next vote; a second vote in the same cell counts once. */
  public void vote(int participant, int statement) {
    statements.add(statement);
    Set<Integer> mine = seen.computeIfAbsent(participant, p -> new HashSet<>());
    mine.add(statement);
    counts.put(participant, mine.size());
    if (mine.size() >= Math.min(ENOUGH_VOTES, statements.size())) {
      in.add(participant);
    }
    if (in.size() < FEWEST_PEOPLE) {
      counts.entrySet().stream()
          .filter(entry -> !in.contains(entry.getKey()))
          .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue()))
          .limit(FEWEST_PEOPLE - in.size())
          .map(Map.Entry::getKey)
          .toList()
          .forEach(in::add);
    }
  }

  /** Everybody in the order of their first vote. */
  public List<Integer> order() {
    return List.copyOf(counts.keySet());
  }

  /** Who has ever been in. */
  public Set<Integer> inConversation() {
    return Set.copyOf(in);
  }
}
