package se.utmana.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import se.utmana.analysis.opinion.Votes;

/**
 * The peer: what a good textbook would do with the same votes. The centred matrix kept sparse, two
 * components by power iteration, k-means for k from 2 to 5 with ten random starts each, the best by
 * silhouette on at most ten thousand people. No certainty, and two groups at least.
 */
final class Textbook {

  private static final int STEPS = 50;
  private static final int STARTS = 10;
  private static final int SAMPLE = 10_000;

  private final int people;
  private final int statements;
  private final int[] starts;
  private final int[] columns;
  private final float[] values;
  private final SplittableRandom random = new SplittableRandom(1);

  private Textbook(Votes votes) {
    this.people = votes.participants();
    this.statements = votes.statements();
    this.starts = new int[people + 1];
    this.columns = new int[votes.count()];
    this.values = new float[votes.count()];
    double[] sums = new double[statements];
    int[] counts = new int[statements];
    votes.forEach(
        (row, j, sign) -> {
          sums[j] += sign;
          counts[j]++;
        });
    // Filled with the mean and then centred, a missing vote is 0.
    int[] size = new int[1];
    votes.forEach(
        (row, j, sign) -> {
          columns[size[0]] = j;
          values[size[0]++] = (float) (sign - sums[j] / counts[j]);
          starts[row + 1] = size[0];
        });
    for (int row = 0; row < people; row++) {
      starts[row + 1] = Math.max(starts[row + 1], starts[row]);
    }
  }

  /** The group of everybody. */
  static int[] groups(Votes votes) {
    Textbook book = new Textbook(votes);
    double[][] places = book.places();
    int[] best = new int[book.people];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 2; k <= 5; k++) {
      int[] labels = book.bestMeans(places, k);
      double silhouette = book.silhouette(places, labels, k);
      if (silhouette > most) {
        most = silhouette;
        best = labels;
      }
    }
    return best;
  }

  private double[][] places() {
    double[] first = component(new double[statements]);
    double[] second = component(first);
    double[][] places = new double[people][];
    for (int row = 0; row < people; row++) {
      places[row] = new double[] {dot(row, first), dot(row, second)};
    }
    return places;
  }

  private double[] component(double[] other) {
    double[] v = random.doubles(statements, -1, 1).toArray();
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[statements];
      for (int row = 0; row < people; row++) {
        double weight = dot(row, v);
        for (int at = starts[row]; at < starts[row + 1]; at++) {
          next[columns[at]] += weight * values[at];
        }
      }
      double shared = 0;
      for (int j = 0; j < statements; j++) {
        shared += next[j] * other[j];
      }
      double length = 0;
      for (int j = 0; j < statements; j++) {
        next[j] -= shared * other[j];
        length += next[j] * next[j];
      }
      double scale = 1 / Math.sqrt(length);
      v = Arrays.stream(next).map(value -> value * scale).toArray();
    }
    return v;
  }

  private double dot(int row, double[] v) {
    double sum = 0;
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      sum += values[at] * v[columns[at]];
    }
    return sum;
  }

  private int[] bestMeans(double[][] places, int k) {
    int[] best = new int[people];
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      int[] labels = new int[people];
      double spread = means(places, k, labels);
      if (spread < least) {
        least = spread;
        best = labels;
      }
    }
    return best;
  }

  private double means(double[][] places, int k, int[] labels) {
    double[][] centres = new double[k][];
    Arrays.setAll(centres, c -> places[random.nextInt(people)].clone());
    double spread = 0;
    for (int step = 0; step < STEPS; step++) {
      double[][] sums = new double[k][3];
      spread = 0;
      boolean moved = false;
      for (int row = 0; row < people; row++) {
        int nearest = 0;
        for (int c = 1; c < k; c++) {
          if (distance(places[row], centres[c]) < distance(places[row], centres[nearest])) {
            nearest = c;
          }
        }
        moved |= labels[row] != nearest;
        labels[row] = nearest;
        spread += distance(places[row], centres[nearest]);
        sums[nearest][0] += places[row][0];
        sums[nearest][1] += places[row][1];
        sums[nearest][2]++;
      }
      for (int c = 0; c < k; c++) {
        if (sums[c][2] > 0) {
          centres[c] = new double[] {sums[c][0] / sums[c][2], sums[c][1] / sums[c][2]};
        }
      }
      if (!moved) {
        break;
      }
    }
    return spread;
  }

  private double silhouette(double[][] places, int[] labels, int k) {
    int size = Math.min(SAMPLE, people);
    int stride = people / size;
    double total = 0;
    for (int i = 0; i < size; i++) {
      double[] sums = new double[k];
      int[] counts = new int[k];
      for (int j = 0; j < size; j++) {
        sums[labels[j * stride]] += Math.sqrt(distance(places[i * stride], places[j * stride]));
        counts[labels[j * stride]]++;
      }
      int own = labels[i * stride];
      double a = sums[own] / Math.max(1, counts[own] - 1);
      double b = Double.POSITIVE_INFINITY;
      for (int c = 0; c < k; c++) {
        if (c != own && counts[c] > 0) {
          b = Math.min(b, sums[c] / counts[c]);
        }
      }
      total += counts[own] > 1 && Double.isFinite(b) ? (b - a) / Math.max(a, b) : 0;
    }
    return total / size;
  }

  private static double distance(double[] one, double[] other) {
    double x = one[0] - other[0];
    double y = one[1] - other[1];
    return x * x + y * y;
  }
}
