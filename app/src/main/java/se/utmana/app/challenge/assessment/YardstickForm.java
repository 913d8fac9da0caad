package se.utmana.app.challenge.assessment;

import java.util.EnumMap;
import java.util.Map;

/**
 * The criteria of a space as they were chosen.
 *
 * @param chosen what stands beside each criterion: its weight, or nothing for one not in use
 */
record YardstickForm(Map<Criterion, String> chosen) {

  static YardstickForm of(Map<String, String> fields) {
    var chosen = new EnumMap<Criterion, String>(Criterion.class);
    for (var one : Criterion.values()) {
      chosen.put(one, fields.getOrDefault(one.name(), ""));
    }
    return new YardstickForm(chosen);
  }

  static YardstickForm of(Yardstick yardstick) {
    var chosen = new EnumMap<Criterion, String>(Criterion.class);
    yardstick.weights().forEach((one, weight) -> chosen.put(one, weight.toString()));
    return new YardstickForm(chosen);
  }

  String weight(Criterion criterion) {
    return chosen.getOrDefault(criterion, "");
  }

  Yardstick yardstick() {
    var weights = new EnumMap<Criterion, Double>(Criterion.class);
    chosen.forEach(
        (one, weight) -> {
          if (!weight.isEmpty()) {
            weights.put(one, weight.matches("\\d{1,3}(\\.\\d)?") ? Double.parseDouble(weight) : -1);
          }
        });
    return new Yardstick(weights);
  }
}
