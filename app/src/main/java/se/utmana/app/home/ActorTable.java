package se.utmana.app.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;

/** How many actors of each type take part on each level. */
record ActorTable(List<Row> rows, int total) {

  /** One type of actor; a level without any is 0. */
  record Row(ActorType type, Map<Level, Integer> onLevel) {

    int on(Level level) {
      return onLevel.getOrDefault(level, 0);
    }

    int total() {
      return onLevel.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  static ActorTable of(List<Actor> actors) {
    var rows = new EnumMap<ActorType, Map<Level, Integer>>(ActorType.class);
    for (var actor : actors) {
      rows.computeIfAbsent(actor.type(), any -> new EnumMap<>(Level.class))
          .merge(actor.level(), 1, Integer::sum);
    }
    return new ActorTable(
        rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList(),
        actors.size());
  }

  /** The levels on which there is anybody, lowest first. */
  List<Level> levels() {
    return Stream.of(Level.values()).filter(level -> on(level) > 0).toList();
  }

  int on(Level level) {
    return rows.stream().mapToInt(row -> row.on(level)).sum();
  }

  boolean isEmpty() {
    return total == 0;
  }
}
