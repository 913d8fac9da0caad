package se.utmana.analysis.ranking;

import java.util.Arrays;

/** Collects {@link Choices}. */
public final class ChoicesBuilder {

  private static final int MOST_ITEMS = 10_000;
  private static final int MOST_TYPES = 64;

  private final int items;
  private final int typeCount;
  private int[] types = new int[16];
  private int voters;
  private int[] voter = new int[64];
  private int[] left = new int[64];
  private int[] right = new int[64];
  private Answer[] answers = new Answer[64];
  private int count;

  ChoicesBuilder(int items, int types) {
    if (items < 1 || items > MOST_ITEMS || types < 1 || types > MOST_TYPES) {
      throw new IllegalArgumentException(
          "1 to 10,000 items and 1 to 64 types, not %d and %d".formatted(items, types));
    }
    this.items = items;
    this.typeCount = types;
  }

  /**
   * Adds a voter.
   *
   * @param type its actor type, 0..t−1
   * @return the voter's number, counted from 0
   */
  public int voter(int type) {
    if (type < 0 || type >= typeCount) {
      throw new IndexOutOfBoundsException("type 0 to %d, not %d".formatted(typeCount - 1, type));
    }
    if (voters == types.length) {
      types = Arrays.copyOf(types, 2 * voters);
    }
    types[voters] = type;
    return voters++;
  }

  /**
   * Adds a choice.
   *
   * @param by a number that {@link #voter} gave
   * @param first the item that stood to the left, 0..m−1
   * @param second the other item, not the same
   */
  public ChoicesBuilder add(int by, int first, int second, Answer answer) {
    if (by < 0 || by >= voters || isNoItem(first) || isNoItem(second)) {
      throw new IndexOutOfBoundsException(
          "voter %d of %d chose between items %d and %d of %d"
              .formatted(by, voters, first, second, items));
    }
    if (first == second) {
      throw new IllegalArgumentException("item %d was set against itself".formatted(first));
    }
    if (count == left.length) {
      grow();
    }
    voter[count] = by;
    left[count] = first;
    right[count] = second;
    answers[count++] = answer;
    return this;
  }

  private boolean isNoItem(int item) {
    return item < 0 || item >= items;
  }

  private void grow() {
    voter = Arrays.copyOf(voter, 2 * count);
    left = Arrays.copyOf(left, 2 * count);
    right = Arrays.copyOf(right, 2 * count);
    answers = Arrays.copyOf(answers, 2 * count);
  }

  /** The choices so far, gathered by voter. O(n + v). */
  public Choices build() {
    int[] starts = new int[voters + 1];
    for (int at = 0; at < count; at++) {
      starts[voter[at] + 1]++;
    }
    for (int v = 0; v < voters; v++) {
      starts[v + 1] += starts[v];
    }
    int[] next = starts.clone();
    int[] sortedLeft = new int[count];
    int[] sortedRight = new int[count];
    Answer[] sortedAnswers = new Answer[count];
    for (int at = 0; at < count; at++) {
      int place = next[voter[at]]++;
      sortedLeft[place] = left[at];
      sortedRight[place] = right[at];
      sortedAnswers[place] = answers[at];
    }
    int[] kept = Arrays.copyOf(types, voters);
    return new Choices(items, typeCount, kept, starts, sortedLeft, sortedRight, sortedAnswers);
  }
}
