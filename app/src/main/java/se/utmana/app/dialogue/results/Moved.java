package se.utmana.app.dialogue.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utmana.analysis.opinion.rounds.Change;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;

/**
 * What moved from an earlier round to a later one, from numbers that may be told.
 *
 * @param before how many took part in the earlier round
 * @param after how many take part in the later one
 * @param lines one each statement that was asked in both, by its number
 * @param groups groups that are found in both
 */
public record Moved(Dialogue earlier, int before, int after, List<Line> lines, List<Pair> groups) {

  /**
   * How the answers to a statement changed.
   *
   * @param all empty where too little is told
   * @param groups one entry a pair of groups
   */
  public record Line(Statement statement, Optional<Change> all, List<Optional<Change>> groups) {

    public boolean isSure() {
      return all.filter(Change::isSure).isPresent();
    }

    double size() {
      return all.map(change -> Math.abs(change.after() - change.before())).orElse(0.0);
    }
  }

  /** The names of a group then and now. */
  public record Pair(String before, String after) {}

  /** What surely moved first, the farthest first. */
  public List<Line> sorted() {
    return lines.stream()
        .sorted(
            Comparator.comparing(Line::isSure)
                .thenComparing(line -> line.all().isPresent())
                .thenComparingDouble(Line::size)
                .reversed())
        .toList();
  }

  public int sure() {
    return (int) lines.stream().filter(Line::isSure).count();
  }
}
