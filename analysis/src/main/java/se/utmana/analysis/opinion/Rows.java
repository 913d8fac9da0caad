package se.utmana.analysis.opinion;

import java.util.stream.IntStream;

/** Work on every row of a table, in chunks with about as many votes, on all threads. */
final class Rows {

  private static final int VOTES_PER_CHUNK = 1 << 15;
  private static final int MOST_CHUNKS = 64;

  private Rows() {}

  /** A piece of work on the rows from one to before another. */
  @FunctionalInterface
  interface Work {
    void on(int chunk, int from, int to);
  }

  /** Where chunks begin and the last one ends; follows from the votes, not from the threads. */
  static int[] chunksOf(Votes votes) {
    int chunks = Math.clamp(votes.count() / VOTES_PER_CHUNK, 1, MOST_CHUNKS);
    int[] starts = new int[chunks + 1];
    int row = 0;
    for (int c = 1; c < chunks; c++) {
      long until = (long) votes.count() * c / chunks;
      while (votes.start(row) < until) {
        row++;
      }
      starts[c] = row;
    }
    starts[chunks] = votes.participants();
    return starts;
  }

  /** Runs the work on every chunk; it must not matter which is first. */
  static void forEach(int[] chunks, Work work) {
    IntStream all = IntStream.range(0, chunks.length - 1);
    (chunks.length > 2 ? all.parallel() : all).forEach(c -> work.on(c, chunks[c], chunks[c + 1]));
  }
}
