package se.utmana.bench;

import java.util.SplittableRandom;
import se.utmana.analysis.ranking.Answer;
import se.utmana.analysis.ranking.Choices;
import se.utmana.analysis.ranking.ChoicesBuilder;

/** Choices by people of eight types, each type with strengths of its own near the common ones. */
final class InventedChoices {

  static final int TYPES = 8;
  private static final int EACH = 50;

  private final int items;
  private final ChoicesBuilder builder;
  private final double[][] wins;
  private final double[][] strengths = new double[TYPES][];
  private final SplittableRandom random;

  private InventedChoices(int items, int count, long seed) {
    this.items = items;
    builder = Choices.builder(items, TYPES);
    wins = new double[items][items];
    random = new SplittableRandom(seed);
    double[] common = random.doubles(items, -1.5, 1.5).toArray();
    for (int type = 0; type < TYPES; type++) {
      strengths[type] = new double[items];
      for (int i = 0; i < items; i++) {
        strengths[type][i] = common[i] + random.nextDouble(-0.5, 0.5);
      }
    }
    for (int voter = 0; voter < count / EACH; voter++) {
      choose(builder.voter(voter % TYPES), strengths[voter % TYPES]);
    }
  }

  static InventedChoices of(int items, int count, long seed) {
    return new InventedChoices(items, count, seed);
  }

  private void choose(int voter, double[] own) {
    for (int n = 0; n < EACH; n++) {
      int left = random.nextInt(items);
      int right = (left + 1 + random.nextInt(items - 1)) % items;
      boolean tie = random.nextInt(10) == 0;
      double p = 1 / (1 + Math.exp(own[right] - own[left]));
      boolean first = random.nextDouble() < p;
      builder.add(voter, left, right, tie ? Answer.EQUAL : first ? Answer.LEFT : Answer.RIGHT);
      wins[left][right] += tie ? 0.5 : first ? 1 : 0;
      wins[right][left] += tie ? 0.5 : first ? 0 : 1;
    }
  }

  Choices choices() {
    return builder.build();
  }

  double[][] wins() {
    return wins;
  }
}
