package se.utmana.analysis.ranking;

/** Two items to choose between, the first shown to the left. */
public record Pair(int left, int right) {

  /** The same two items, whichever stood to the left. */
  public boolean isSameAs(Pair other) {
    return equals(other) || (left == other.right && right == other.left);
  }

  /** The same two items on the other sides. */
  public Pair turned() {
    return new Pair(/* left= */ right, /* right= */ left);
  }

  Pair sorted() {
    return left < right ? this : turned();
  }
}
