package se.utmana.app.trust.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;

/**
 * All answers of a wave, added up. There is no way back from the sums to an answer, and two people
 * who answer in the other order give the same urn (decision 0129).
 *
 * @param people how many stand on each side
 * @param items the scores of each item, by side
 * @param indexes the people's own means of each scale in {@link Sheet#PARTS}, by side
 */
public record Urn(
    Map<Side, Integer> people,
    Map<TrustItem, Map<Side, Tally>> items,
    Map<Scale, Map<Side, Tally>> indexes) {

  public static final Urn EMPTY = new Urn(Map.of(), Map.of(), Map.of());

  public static Urn of(List<Sheet> sheets) {
    var urn = EMPTY;
    for (var sheet : sheets) {
      urn = urn.plus(sheet);
    }
    return urn;
  }

  Urn plus(Sheet sheet) {
    var side = sheet.side();
    var count = new EnumMap<Side, Integer>(Side.class);
    count.putAll(people);
    count.merge(side, 1, Integer::sum);
    var byItem = new EnumMap<TrustItem, Map<Side, Tally>>(TrustItem.class);
    for (var item : TrustItem.values()) {
      var score = sheet.score(item);
      byItem.put(item, score == null ? of(item) : plus(of(item), side, score));
    }
    var byScale = new EnumMap<Scale, Map<Side, Tally>>(Scale.class);
    for (var scale : Scale.values()) {
      var index = sheet.index(scale);
      byScale.put(scale, index.isEmpty() ? of(scale) : plus(of(scale), side, index.getAsLong()));
    }
    return new Urn(count, byItem, byScale);
  }

  public int count() {
    return people.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Side side) {
    return people.getOrDefault(side, 0);
  }

  public Map<Side, Tally> of(TrustItem item) {
    return items.getOrDefault(item, Map.of());
  }

  public Map<Side, Tally> of(Scale scale) {
    return indexes.getOrDefault(scale, Map.of());
  }

  private static Map<Side, Tally> plus(Map<Side, Tally> before, Side side, long value) {
    var after = new EnumMap<Side, Tally>(Side.class);
    Stream.of(Side.values())
        .filter(one -> one == side || before.containsKey(one))
        .forEach(one -> after.put(one, before.getOrDefault(one, Tally.NONE)));
    after.compute(side, (one, tally) -> (tally == null ? Tally.NONE : tally).plus(value));
    return after;
  }
}
