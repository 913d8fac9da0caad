package se.utmana.analysis.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What matters more, overall and to each actor type, from choices between two items at a time.
 *
 * <p>The same choices give the same bits in any order of items, voters and choices, on any number
 * of threads. Another win never lowers the strength or the rank of its winner.
 */
public final class Ranking {

  /** Changes whenever the same choices may give other bits. */
  public static final String VERSION = "1";

  private static final int EVERYBODY = -1;

  private final Choices choices;
  private final Strengths overall;
  private final Map<Integer, Strengths> types;

  private Ranking(Choices choices, Strengths overall, Map<Integer, Strengths> types) {
    this.choices = choices;
    this.overall = overall;
    this.types = types;
  }

  /**
   * Bradley–Terry strengths, a tie as half a win for both, with one game against a middling item
   * assumed beforehand. O(n + t·m³/3) for n choices, t types and m items with choices.
   *
   * <p>Sources: Bradley and Terry, Biometrika 39 (1952); half wins as compared in Davidson, Journal
   * of the American Statistical Association 65 (1970): they keep the wins sufficient and make the
   * intervals, if anything, too wide.
   */
  public static Ranking of(Choices choices) {
    List<Integer> wanted = new ArrayList<>(List.of(EVERYBODY));
    wanted.addAll(Shown.types(choices));
    List<Strengths> fitted =
        wanted.parallelStream().map(type -> Strengths.of(choices, type)).toList();
    Map<Integer, Strengths> types = new TreeMap<>();
    for (int i = 1; i < fitted.size(); i++) {
      types.put(wanted.get(i), fitted.get(i));
    }
    return new Ranking(choices, fitted.getFirst(), types);
  }

  /** The strengths in the eyes of everybody; empty below five choosers. */
  public Optional<Strengths> overall() {
    return Optional.of(overall).filter(strengths -> strengths.choosers() >= Strengths.FEWEST);
  }

  /**
   * The strengths in the eyes of an actor type.
   *
   * <p>Empty below five choosers, and also where the difference between the others and everybody
   * would tell what fewer than five people chose.
   *
   * @param type 0..t−1
   */
  public Optional<Strengths> ofType(int type) {
    return Optional.ofNullable(types.get(type));
  }

  /**
   * Items by how high they stand with the type that values them least; empty unless there are
   * strengths of two types. Only items of which every one of these types can say something. O(m·t).
   */
  public List<Bridge> bridging() {
    if (types.size() < 2) {
      return List.of();
    }
    double z = Strengths.correctedFor(choices.items() * types.size());
    return IntStream.range(0, choices.items())
        .filter(item -> types.values().stream().noneMatch(type -> type.isTooEarly(item)))
        .mapToObj(item -> bridge(item, z))
        .sorted(Comparator.comparingDouble(Bridge::lower).reversed().thenComparingInt(Bridge::item))
        .toList();
  }

  private Bridge bridge(int item, double z) {
    Comparator<Bridge> lowest =
        Comparator.comparingDouble(Bridge::lower).thenComparingInt(Bridge::hesitant);
    return types.entrySet().stream()
        .map(type -> new Bridge(item, type.getValue().lower(item, z), type.getKey()))
        .min(lowest)
        .orElseThrow();
  }

  /** Voters to look at before the result is used. O(n log n + n·√n at most). */
  public Warnings warnings() {
    return Warnings.of(choices);
  }

  /** Everybody's strengths, however few they are: to choose the next pair, never to be shown. */
  Strengths unguarded() {
    return overall;
  }
}
