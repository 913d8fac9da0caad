package se.utmana.app.trust.result;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;

/**
 * What a wave said, as everybody may see it. It is the only thing that is kept of the answers; what
 * is not in it is in no file, no page and no backup.
 *
 * @param people how many answered, five at least
 * @param sides how many stand on each side that may be told of, ten at least, by fives
 * @param indexes what was said about each scale
 * @param items what was said about each item
 */
public record TrustOutcome(
    Told people, Map<Side, Told> sides, Map<Scale, Line> indexes, Map<TrustItem, Line> items) {

  public TrustOutcome {
    sides = ordered(sides);
    indexes = ordered(indexes);
    items = ordered(items);
  }

  /** In one order always, so that the same figures are the same text. */
  private static <K extends Comparable<K>, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /**
   * What was said about one thing, by all and by each side that may be told of.
   *
   * @param all null where it would tell too much of somebody
   */
  public record Line(@Nullable Figure all, Map<Side, Figure> sides) {

    public Line {
      sides = ordered(sides);
    }

    public static final Line NONE = new Line(null, Map.of());

    public Optional<Figure> whole() {
      return Optional.ofNullable(all);
    }

    public Optional<Figure> side(Side side) {
      return Optional.ofNullable(sides.get(side));
    }
  }

  public Line index(Scale scale) {
    return indexes.getOrDefault(scale, Line.NONE);
  }

  public Line item(TrustItem item) {
    return items.getOrDefault(item, Line.NONE);
  }

  /** The items that were answered weakly by all together, the weakest first. */
  public Map<TrustItem, Figure> weak() {
    var weak = new LinkedHashMap<TrustItem, Figure>();
    items.entrySet().stream()
        .flatMap(one -> one.getValue().whole().map(it -> Map.entry(one.getKey(), it)).stream())
        .filter(one -> one.getValue().isWeak())
        .sorted(
            Map.Entry.<TrustItem, Figure>comparingByValue(Comparator.comparingDouble(Figure::mean))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(one -> weak.put(one.getKey(), one.getValue()));
    return weak;
  }
}
