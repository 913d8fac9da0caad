package se.utmana.analysis.ranking;

/**
 * An immutable list of pairwise choices: items 0..m−1, voters 0..v−1, each voter of one actor type
 * 0..t−1.
 *
 * <p>Twelve bytes a choice. The choices of a voter lie together, in the order they were added.
 */
public final class Choices {

  private final int items;
  private final int[] types;
  private final int typeCount;
  private final int[] starts;
  private final int[] left;
  private final int[] right;
  private final Answer[] answers;

  Choices(
      int items,
      int typeCount,
      int[] types,
      int[] starts,
      int[] left,
      int[] right,
      Answer[] answers) {
    this.items = items;
    this.typeCount = typeCount;
    this.types = types;
    this.starts = starts;
    this.left = left;
    this.right = right;
    this.answers = answers;
  }

  /**
   * Starts a list.
   *
   * @param items m, 1..10,000
   * @param types t, the number of actor types, 1..64
   */
  public static ChoicesBuilder builder(int items, int types) {
    return new ChoicesBuilder(items, types);
  }

  /** m, items that nobody was asked about included. */
  public int items() {
    return items;
  }

  /** t, types without any voter included. */
  public int types() {
    return typeCount;
  }

  /** v, voters without any choice included. */
  public int voters() {
    return types.length;
  }

  /** How many choices there are. */
  public int count() {
    return left.length;
  }

  int typeOf(int voter) {
    return types[voter];
  }

  int start(int voter) {
    return starts[voter];
  }

  int end(int voter) {
    return starts[voter + 1];
  }

  int left(int at) {
    return left[at];
  }

  int right(int at) {
    return right[at];
  }

  Answer answer(int at) {
    return answers[at];
  }

  /** How many of this type made a choice; of any type if negative. */
  int choosers(int type) {
    int count = 0;
    for (int voter = 0; voter < voters(); voter++) {
      if (start(voter) < end(voter) && (type < 0 || types[voter] == type)) {
        count++;
      }
    }
    return count;
  }
}
