package se.utmana.app.web.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was handed on to the readers of each topic already. Reading looks back over the same events
 * again and again; on a topic where much happens that would fill every reader's queue with them.
 */
final class Passed {

  private static final int REMEMBERED = 4096;

  private final Map<String, Set<UUID>> byTopic = new ConcurrentHashMap<>();

  /** Of these events those that were not handed on before. */
  List<LiveEvent> fresh(String topic, List<LiveEvent> events) {
    var had = byTopic.computeIfAbsent(topic, any -> new LinkedHashSet<>());
    synchronized (had) {
      var fresh = events.stream().filter(event -> had.add(event.id())).toList();
      while (had.size() > REMEMBERED) {
        had.remove(had.iterator().next());
      }
      return fresh;
    }
  }

  /** Forgets topics that nobody reads any more. */
  void keep(Set<String> topics) {
    byTopic.keySet().retainAll(topics);
  }
}
