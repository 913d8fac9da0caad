package se.utmana.app.dialogue.results;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utmana.analysis.opinion.Votes;

/** Votes as they come from the database, voter by voter, with columns in place of numbers. */
final class VoteRows {

  private static final int FIRST_SIZE = 1024;

  private final Map<Integer, Integer> columnOf;
  private final List<UUID> voters = new ArrayList<>();
  private int[] rows = new int[FIRST_SIZE];
  private int[] columns = new int[FIRST_SIZE];
  private byte[] signs = new byte[FIRST_SIZE];
  private int size;

  /**
   * @param columnOf the column of each statement that counts, by its number
   */
  VoteRows(Map<Integer, Integer> columnOf) {
    this.columnOf = columnOf;
  }

  /**
   * Adds a voter.
   *
   * @param cells four bytes a vote: the statement's number times four, plus the vote plus one
   */
  void add(UUID voter, byte[] cells) {
    voters.add(voter);
    var votes = ByteBuffer.wrap(cells).asIntBuffer();
    while (votes.hasRemaining()) {
      var cell = votes.get();
      var column = columnOf.get(cell >> 2);
      if (column != null) {
        add(column, (cell & 3) - 1);
      }
    }
  }

  private void add(int column, int sign) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
      signs = Arrays.copyOf(signs, size * 2);
    }
    rows[size] = voters.size() - 1;
    columns[size] = column;
    signs[size++] = (byte) sign;
  }

  /** Whose votes the rows of the table are. */
  List<UUID> voters() {
    return voters;
  }

  Votes votes() {
    var builder = Votes.builder(voters.size(), columnOf.size());
    for (int i = 0; i < size; i++) {
      builder.add(rows[i], columns[i], signs[i]);
    }
    return builder.build();
  }
}
