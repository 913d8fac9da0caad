package se.utmana.bench;

import java.util.SplittableRandom;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

/** Votes whose groups are known, and what becomes of them under chance. */
@SuppressWarnings("ArrayRecordComponent")
record PlantedVotes(Votes votes, int[] truth) {

  /** {@code contrast} is 0 for no difference between the groups and 1 for the widest. */
  static PlantedVotes of(
      int people, int statements, int k, double least, double filled, double contrast, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] agree = new double[k][statements];
    for (int j = 0; j < statements; j++) {
      double common = random.nextDouble(0.2, 0.8);
      for (double[] group : agree) {
        group[j] = common + contrast * ((random.nextBoolean() ? 0.92 : 0.08) - common);
      }
    }
    VotesBuilder builder = Votes.builder(people, statements);
    int[] truth = new int[people];
    for (int row = 0; row < people; row++) {
      boolean isLast = row >= people * (1 - least);
      truth[row] = isLast ? k - 1 : row % Math.max(1, k - 1);
      for (int j = 0; j < statements; j++) {
        if (random.nextDouble() < filled) {
          boolean agrees = random.nextDouble() < agree[truth[row]][j];
          builder.add(row, j, random.nextDouble() < 0.1 ? 0 : agrees ? 1 : -1);
        }
      }
    }
    return new PlantedVotes(builder.build(), truth);
  }

  /** One opinion that people hold more or less of, without a gap. */
  static Votes scale(int people, int statements, double filled, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] slope = random.doubles(statements, -2, 2).toArray();
    VotesBuilder builder = Votes.builder(people, statements);
    for (int row = 0; row < people; row++) {
      double stand = random.nextGaussian();
      for (int j = 0; j < statements; j++) {
        if (random.nextDouble() < filled) {
          boolean agrees = random.nextDouble() < 1 / (1 + Math.exp(-slope[j] * stand));
          builder.add(row, j, agrees ? 1 : -1);
        }
      }
    }
    return builder.build();
  }

  /** No structure at all: everybody votes by the same shares. */
  static Votes nothing(int people, int statements, double filled, long seed) {
    return of(people, statements, 1, 1, filled, 0.5, seed).votes();
  }

  /** The same with one vote in a hundred more, of anybody on anything. */
  Votes withSomeMore(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VotesBuilder more = Votes.builder(votes.participants(), votes.statements());
    for (int extra = 0; extra < votes.count() / 100; extra++) {
      more.add(
          random.nextInt(votes.participants()),
          random.nextInt(votes.statements()),
          random.nextInt(3) - 1);
    }
    votes.forEach(more::add);
    return more.build();
  }

  /** The same people the other way round. */
  Votes reversed() {
    VotesBuilder other = Votes.builder(votes.participants(), votes.statements());
    votes.forEach((row, j, sign) -> other.add(votes.participants() - 1 - row, j, sign));
    return other.build();
  }
}
