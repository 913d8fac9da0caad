package se.utmana.app.mission.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.space.Level;

/** The goals of a mission against the levels of society. */
record Matrix(List<Row> rows) {

  /**
   * A goal against the levels.
   *
   * @param cells one for each level
   */
  record Row(Goal goal, Map<Level, Cell> cells) {

    Cell on(Level level) {
      return Objects.requireNonNull(cells.get(level));
    }
  }

  static Matrix of(Standing standing) {
    return new Matrix(
        standing.goals().stream()
            .map(
                goal ->
                    new Row(
                        goal,
                        Stream.of(Level.values())
                            .collect(toMap(one -> one, one -> cell(standing, goal, one)))))
            .toList());
  }

  private static Cell cell(Standing standing, Goal goal, Level level) {
    var promised =
        standing.serving(goal).stream().filter(one -> standing.level(one) == level).toList();
    return new Cell(
        promised,
        promised.stream().filter(one -> standing.mandate(one).isPresent()).count(),
        standing.owners().stream()
            .filter(one -> one.isFor(goal.id()))
            .filter(one -> standing.cast().level(one.actor()) == level)
            .toList(),
        standing.barriers().stream()
            .filter(one -> one.state().waits() && one.level() == level)
            .count());
  }
}
