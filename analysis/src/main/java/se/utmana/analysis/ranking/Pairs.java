package se.utmana.analysis.ranking;

import java.util.Arrays;

/**
 * Who was chosen over whom, summed by pair: a sparse table in which each pair stands in the rows of
 * both its items. All that the strengths depend on.
 */
final class Pairs {

  private final int[] starts;
  private final int[] others;
  private final int[] points;
  private final int[] games;

  private Pairs(int[] starts, int[] others, int[] points, int[] games) {
    this.starts = starts;
    this.others = others;
    this.points = points;
    this.games = games;
  }

  /** The choices of a type, of everybody if negative. O(n + m + pairs·log m). */
  static Pairs of(Choices choices, int type) {
    int[] starts = new int[choices.items() + 1];
    each(
        choices,
        type,
        (left, right, points) -> {
          starts[left + 1]++;
          starts[right + 1]++;
        });
    for (int i = 0; i < choices.items(); i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    int[] others = new int[starts[choices.items()]];
    int[] points = new int[others.length];
    each(
        choices,
        type,
        (left, right, ofLeft) -> {
          others[next[left]] = right;
          points[next[left]++] = ofLeft;
          others[next[right]] = left;
          points[next[right]++] = 2 - ofLeft;
        });
    int[] games = new int[others.length];
    Arrays.fill(games, 1);
    return new Pairs(starts, others, points, games).summed();
  }

  private interface Visitor {
    void visit(int left, int right, int pointsOfLeft);
  }

  private static void each(Choices choices, int type, Visitor visitor) {
    for (int voter = 0; voter < choices.voters(); voter++) {
      if (type < 0 || choices.typeOf(voter) == type) {
        for (int at = choices.start(voter); at < choices.end(voter); at++) {
          visitor.visit(choices.left(at), choices.right(at), choices.answer(at).pointsOfLeft());
        }
      }
    }
  }

  // Each pair once a row, the other items rising.
  private Pairs summed() {
    int[] rowPoints = new int[items()];
    int[] rowGames = new int[items()];
    int[] newStarts = new int[starts.length];
    int size = 0;
    for (int i = 0; i < items(); i++) {
      int from = size;
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        int other = others[at];
        if (rowGames[other] == 0) {
          others[size++] = other;
        }
        rowGames[other] += games[at];
        rowPoints[other] += points[at];
      }
      Arrays.sort(others, from, size);
      for (int at = from; at < size; at++) {
        points[at] = rowPoints[others[at]];
        games[at] = rowGames[others[at]];
        rowPoints[others[at]] = 0;
        rowGames[others[at]] = 0;
      }
      newStarts[i + 1] = size;
    }
    return new Pairs(
        newStarts,
        Arrays.copyOf(others, size),
        Arrays.copyOf(points, size),
        Arrays.copyOf(games, size));
  }

  /** The same pairs with item {@code order[i]} as item i. */
  Pairs inOrder(int[] order) {
    int[] place = new int[order.length];
    int[] newStarts = new int[starts.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
      newStarts[i + 1] = newStarts[i] + starts[order[i] + 1] - starts[order[i]];
    }
    int[] newOthers = new int[others.length];
    int[] newPoints = new int[others.length];
    int[] newGames = new int[others.length];
    for (int i = 0; i < order.length; i++) {
      int shift = newStarts[i] - starts[order[i]];
      for (int at = starts[order[i]]; at < starts[order[i] + 1]; at++) {
        newOthers[at + shift] = place[others[at]];
        newPoints[at + shift] = points[at];
        newGames[at + shift] = games[at];
      }
    }
    return new Pairs(newStarts, newOthers, newPoints, newGames).summed();
  }

  int items() {
    return starts.length - 1;
  }

  int start(int item) {
    return starts[item];
  }

  int end(int item) {
    return starts[item + 1];
  }

  /** How many entries the rows have together. */
  int size() {
    return others.length;
  }

  int other(int at) {
    return others[at];
  }

  /** Twice the wins of the row's item over the other, a tie as half a win. */
  int points(int at) {
    return points[at];
  }

  int games(int at) {
    return games[at];
  }

  boolean isAlone(int item) {
    return starts[item] == starts[item + 1];
  }
}
