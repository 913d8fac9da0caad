package se.utmana.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

/**
 * A candidate: the textbook on many draws of the statements, and then the groups in which people
 * were found together more often than not (Monti and others, 2003).
 */
final class ConsensusClusters implements Divider {

  private static final int DRAWS = 20;

  @Override
  public int[] groups(Votes votes) {
    int people = votes.participants();
    int[][] together = new int[people][people];
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] labels = Textbook.groups(drawn(votes, draw));
      for (int row = 0; row < people; row++) {
        for (int other = 0; other < people; other++) {
          together[row][other] += labels[row] == labels[other] ? 1 : 0;
        }
      }
    }
    int[] groups = new int[people];
    Arrays.fill(groups, -1);
    int k = 0;
    for (int row = 0; row < people; row++) {
      if (groups[row] < 0) {
        int seed = row;
        for (int other = row; other < people; other++) {
          if (groups[other] < 0 && 2 * together[seed][other] > DRAWS) {
            groups[other] = k;
          }
        }
        k++;
      }
    }
    return groups;
  }

  private static Votes drawn(Votes votes, int draw) {
    SplittableRandom random = new SplittableRandom(draw);
    boolean[] kept = new boolean[votes.statements()];
    for (int j = 0; j < kept.length; j++) {
      kept[j] = random.nextInt(4) > 0;
    }
    VotesBuilder some = Votes.builder(votes.participants(), votes.statements());
    votes.forEach(
        (row, j, sign) -> {
          if (kept[j]) {
            some.add(row, j, sign);
          }
        });
    return some.build();
  }
}
