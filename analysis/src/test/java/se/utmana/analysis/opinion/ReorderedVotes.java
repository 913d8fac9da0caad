package se.utmana.analysis.opinion;

import java.util.SplittableRandom;

/** The same votes with people and statements in another order. */
@SuppressWarnings("ArrayRecordComponent")
record ReorderedVotes(Votes votes, int[] newRow, int[] newColumn) {

  static ReorderedVotes of(Votes votes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] rows = permutation(votes.participants(), random);
    int[] columns = permutation(votes.statements(), random);
    VotesBuilder builder = Votes.builder(rows.length, columns.length);
    votes.forEach((row, statement, sign) -> builder.add(rows[row], columns[statement], sign));
    return new ReorderedVotes(builder.build(), rows, columns);
  }

  private static int[] permutation(int size, SplittableRandom random) {
    int[] result = new int[size];
    for (int i = 0; i < size; i++) {
      int other = random.nextInt(i + 1);
      result[i] = result[other];
      result[other] = i;
    }
    return result;
  }
}
