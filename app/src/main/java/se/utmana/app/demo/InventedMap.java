package se.utmana.app.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Level;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.position.Stance;
import se.utmana.app.web.Phrase;

/**
 * What was invented about a system map of the case; factors and actors are named as there.
 *
 * @param groups the factors of each group
 * @param levels on which level a factor can be changed
 * @param units what a factor is counted in
 * @param leverage why a factor was chosen as a leverage point
 */
record InventedMap(
    String space,
    Phrase title,
    Map<String, List<String>> groups,
    Map<String, Level> levels,
    Map<String, Counted> units,
    List<Claim> links,
    List<Stand> positions,
    Map<String, Phrase> leverage) {

  record Counted(String unit) {}

  /** What a link claims and how sure those are who drew it. */
  record Claim(
      String from, String to, Phrase claim, Confidence confidence, @Nullable Integer strength) {}

  /** How an invented actor stands to a link. */
  record Stand(String from, String to, String actor, Stance stance, Phrase reason) {}

  String group(String factor) {
    return groups.entrySet().stream()
        .filter(one -> one.getValue().contains(factor))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  String unit(String factor) {
    var counted = units.get(factor);
    return counted == null ? "" : counted.unit();
  }

  @Nullable Claim claim(String from, String to) {
    return links.stream()
        .filter(one -> one.from().equals(from) && one.to().equals(to))
        .findFirst()
        .orElse(null);
  }
}
