package se.utmana.analysis.opinion;

import java.util.Arrays;

/** How clear the gap between two groups is along the line that joins their centres. */
final class Valley {

  // Idea: a kernel density over both groups (Silverman, 1986) and the depth of its valley between
  // the two peaks: 0 where people spread evenly, 1 where nobody stands between.

  private static final int GRID = 128;

  private Valley() {}

  /** 0..1. O(N·D + N + GRID²). */
  static double between(Scores scores, int[] labels, int one, int other) {
    double[] axis = new double[scores.dimensions()];
    for (int d = 0; d < axis.length; d++) {
      axis[d] = mean(scores, labels, other, d) - mean(scores, labels, one, d);
    }
    double[] line = new double[labels.length];
    double[] side = new double[labels.length];
    int size = 0;
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] == one || labels[row] == other) {
        for (int d = 0; d < axis.length; d++) {
          line[size] += scores.at(row, d) * axis[d];
        }
        side[size++] = labels[row] == one ? 0 : 1;
      }
    }
    return depth(Arrays.copyOf(line, size), Arrays.copyOf(side, size));
  }

  private static double mean(Scores scores, int[] labels, int group, int dimension) {
    double sum = 0;
    int count = 0;
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] == group) {
        sum += scores.at(row, dimension);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double depth(double[] line, double[] side) {
    double[] ends = {spreadMean(line, side, 0), spreadMean(line, side, 1)};
    double width = bandwidth(line, side, ends);
    if (width == 0) {
      return 1;
    }
    double low = Arrays.stream(line).min().orElse(0);
    double high = Arrays.stream(line).max().orElse(0);
    double[] density = density(line, low, high, width);
    int from = cell(ends[0], low, high);
    int to = cell(ends[1], low, high);
    double valley = Double.POSITIVE_INFINITY;
    int bottom = from;
    for (int i = from; i <= to; i++) {
      if (density[i] < valley) {
        valley = density[i];
        bottom = i;
      }
    }
    double left = Arrays.stream(density, 0, bottom + 1).max().orElse(0);
    double right = Arrays.stream(density, bottom, GRID).max().orElse(0);
    double peak = Math.min(left, right);
    return peak == 0 ? 0 : 1 - valley / peak;
  }

  private static double[] density(double[] line, double low, double high, double width) {
    double[] histogram = new double[GRID];
    for (double value : line) {
      histogram[cell(value, low, high)]++;
    }
    double[] density = new double[GRID];
    double step = (high - low) / (GRID - 1);
    for (int i = 0; i < GRID; i++) {
      for (int j = 0; j < GRID; j++) {
        double t = (i - j) * step / width;
        density[i] += histogram[j] * StrictMath.exp(-0.5 * t * t);
      }
    }
    return density;
  }

  private static int cell(double value, double low, double high) {
    return Math.clamp(Math.round((value - low) / (high - low) * (GRID - 1)), 0, GRID - 1);
  }

  // Within the groups: the spread of both together would smooth the valley away.
  private static double bandwidth(double[] line, double[] side, double[] ends) {
    double squares = 0;
    for (int i = 0; i < line.length; i++) {
      double difference = line[i] - ends[(int) side[i]];
      squares += difference * difference;
    }
    double deviation = Math.sqrt(squares / Math.max(1, line.length));
    return 1.06 * deviation * StrictMath.pow(line.length, -0.2);
  }

  private static double spreadMean(double[] line, double[] side, int which) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < line.length; i++) {
      if (side[i] == which) {
        sum += line[i];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
