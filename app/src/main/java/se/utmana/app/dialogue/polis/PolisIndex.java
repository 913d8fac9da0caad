package se.utmana.app.dialogue.polis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places of ids in a list. */
final class PolisIndex {

  private PolisIndex() {}

  static Map<String, Integer> of(List<String> ids) {
    Map<String, Integer> places = HashMap.newHashMap(ids.size());
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  static int at(Map<String, Integer> places, String id) {
    return Objects.requireNonNull(places.get(id), id);
  }
}
