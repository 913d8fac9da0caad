package se.utmana.analysis.opinion;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** How a number of people voted, statement by statement. */
final class Counts {

  private final int[] agree;
  private final int[] disagree;
  private final int[] seen;

  Counts(int statements) {
    this.agree = new int[statements];
    this.disagree = new int[statements];
    this.seen = new int[statements];
  }

  static Counts ofAll(Votes votes) {
    return ofGroups(votes, new int[votes.participants()], 1)[0];
  }

  /** Of those who are marked. O(V). */
  static Counts of(Votes votes, boolean[] people) {
    int[] groups = new int[people.length];
    Arrays.setAll(groups, row -> people[row] ? 0 : -1);
    return ofGroups(votes, groups, 1)[0];
  }

  /** One table a group; {@code groups} holds an index or −1 for each participant. O(V). */
  static Counts[] ofGroups(Votes votes, int[] groups, int k) {
    int[] chunks = Rows.chunksOf(votes);
    Counts[][] parts = new Counts[k][chunks.length - 1];
    Rows.forEach(
        chunks,
        (chunk, from, to) -> {
          for (int g = 0; g < k; g++) {
            parts[g][chunk] = new Counts(votes.statements());
          }
          for (int row = from; row < to; row++) {
            if (groups[row] >= 0) {
              parts[groups[row]][chunk].add(votes, row);
            }
          }
        });
    return Arrays.stream(parts).map(part -> sum(part, votes.statements())).toArray(Counts[]::new);
  }

  static Counts sum(Counts[] parts, int statements) {
    Counts sum = new Counts(statements);
    for (Counts part : parts) {
      for (int j = 0; j < statements; j++) {
        sum.agree[j] += part.agree[j];
        sum.disagree[j] += part.disagree[j];
        sum.seen[j] += part.seen[j];
      }
    }
    return sum;
  }

  /** The same with its statements in another order. */
  Counts arranged(IntUnaryOperator place) {
    Counts result = new Counts(seen.length);
    for (int j = 0; j < seen.length; j++) {
      int to = place.applyAsInt(j);
      result.agree[to] = agree[j];
      result.disagree[to] = disagree[j];
      result.seen[to] = seen[j];
    }
    return result;
  }

  private void add(Votes votes, int row) {
    for (int at = votes.start(row); at < votes.end(row); at++) {
      int statement = votes.statement(at);
      int sign = votes.sign(at);
      seen[statement]++;
      if (sign > 0) {
        agree[statement]++;
      } else if (sign < 0) {
        disagree[statement]++;
      }
    }
  }

  int agree(int statement) {
    return agree[statement];
  }

  int disagree(int statement) {
    return disagree[statement];
  }

  int seen(int statement) {
    return seen[statement];
  }

  Tally tally(int statement) {
    return new Tally(agree[statement], disagree[statement], seen[statement]);
  }

  /** What the others said: all without these. */
  Tally rest(Counts all, int statement) {
    return new Tally(
        all.agree[statement] - agree[statement],
        all.disagree[statement] - disagree[statement],
        all.seen[statement] - seen[statement]);
  }
}
