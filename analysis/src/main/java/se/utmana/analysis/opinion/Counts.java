package se.utmana.analysis.opinion;

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
    Counts counts = new Counts(votes.statements());
    for (int row = 0; row < votes.participants(); row++) {
      counts.add(votes, row);
    }
    return counts;
  }

  /** Of those who are marked. O(V). */
  static Counts of(Votes votes, boolean[] people) {
    Counts counts = new Counts(votes.statements());
    for (int row = 0; row < people.length; row++) {
      if (people[row]) {
        counts.add(votes, row);
      }
    }
    return counts;
  }

  /** One table a group; {@code groups} holds an index or −1 for each participant. O(V). */
  static Counts[] ofGroups(Votes votes, int[] groups, int k) {
    Counts[] counts = new Counts[k];
    for (int g = 0; g < k; g++) {
      counts[g] = new Counts(votes.statements());
    }
    for (int row = 0; row < votes.participants(); row++) {
      if (groups[row] >= 0) {
        counts[groups[row]].add(votes, row);
      }
    }
    return counts;
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
