package se.utmana.analysis.ranking;

import java.util.Random;

/** Choices to test with. */
final class Cases {

  private Cases() {}

  static Pairs pairs(double[][] wins) {
    ChoicesBuilder builder = Choices.builder(wins.length, 1);
    int voter = builder.voter(0);
    for (int i = 0; i < wins.length; i++) {
      for (int j = 0; j < wins.length; j++) {
        for (int n = 0; n < wins[i][j]; n++) {
          builder.add(voter, i, j, Answer.LEFT);
        }
      }
    }
    return Pairs.of(builder.build(), -1);
  }

  /** One choice of a list that can be dealt in another order. */
  record Choice(int voter, int left, int right, Answer answer) {

    /** The same pair with the other answer. */
    Choice turned() {
      return new Choice(voter, /* left= */ right, /* right= */ left, answer);
    }
  }

  /** Small, with ties, twins, items without choices and parts without a link. */
  static Choice[] random(Random random, int items, int voters, int count) {
    Choice[] choices = new Choice[count];
    for (int n = 0; n < count; n++) {
      int left = random.nextInt(items);
      int right = (left + 1 + random.nextInt(items - 1)) % items;
      Answer won = random.nextBoolean() ? Answer.LEFT : Answer.RIGHT;
      Answer answer = random.nextInt(5) == 0 ? Answer.EQUAL : won;
      choices[n] = new Choice(random.nextInt(voters), left, right, answer);
    }
    return choices;
  }

  /** Voter v is of type v modulo 2; items and voters go by the names given. */
  static Choices named(Choice[] choices, int[] items, int[] voters) {
    ChoicesBuilder builder = Choices.builder(items.length, 2);
    int[] types = new int[voters.length];
    for (int v = 0; v < voters.length; v++) {
      types[voters[v]] = v % 2;
    }
    for (int type : types) {
      builder.voter(type);
    }
    for (Choice choice : choices) {
      builder.add(
          voters[choice.voter()], items[choice.left()], items[choice.right()], choice.answer());
    }
    return builder.build();
  }

  static int[] numbers(int size) {
    int[] numbers = new int[size];
    java.util.Arrays.setAll(numbers, i -> i);
    return numbers;
  }

  static int[] shuffled(Random random, int size) {
    int[] numbers = numbers(size);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = kept;
    }
    return numbers;
  }
}
