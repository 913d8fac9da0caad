package se.utmana.app.systemmap.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.SystemMap;
import tools.jackson.databind.JsonNode;

/** What is changed at one stroke: changes with consecutive numbers, made by one person. */
final class Stroke {

  private final SystemMap map;
  private final Author author;
  private final @Nullable Integer undoes;
  private final Instant now;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param map as it is now, held by whoever changes it
   */
  Stroke(SystemMap map, Author author, @Nullable Integer undoes, Instant now) {
    this.map = map;
    this.author = author;
    this.undoes = undoes;
    this.now = now;
  }

  void add(
      UUID element,
      Action action,
      @Nullable Field field,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    changes.add(
        new Change(
            number() + 1,
            map.number() + 1,
            undoes,
            element,
            action,
            field,
            before,
            after,
            author.account(),
            author.role(),
            now));
  }

  /** The number of the latest change. */
  int number() {
    return map.number() + changes.size();
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The elements that were changed, in the order in which that happened first. */
  Set<UUID> elements() {
    var touched = new LinkedHashSet<UUID>();
    changes.forEach(one -> touched.add(one.element()));
    return touched;
  }

  SystemMap map() {
    return map;
  }

  Author author() {
    return author;
  }
}
