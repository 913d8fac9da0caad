package se.utmana.analysis.opinion;

import java.util.Arrays;

/** How clear the gap between two groups is along a line. */
final class Valley {

  // Idea: a kernel density over both groups (Silverman, 1986) and the depth of its valley between
  // the two peaks: 0 where people spread evenly, 1 where nobody stands between.

  private static final int GRID = 128;
  private static final double REACH = 4;
  private static final double VARIANCE = Math.sqrt(0.5);

  private final double[] line;
  private final boolean[] far;
  private int size;

  /** Room for so many people. */
  Valley(int most) {
    this.line = new double[most];
    this.far = new boolean[most];
  }

  /** Somebody's place on the line, and whether they are in the group at its far end. */
  void add(double place, boolean isFar) {
    line[size] = place;
    far[size++] = isFar;
  }

  /** 0..1. O(N + GRID²). */
  double depth() {
    double near = mean(false);
    double end = mean(true);
    double width = bandwidth(near, end);
    if (width == 0) {
      return near == end ? 0 : 1;
    }
    double low = Arrays.stream(line, 0, size).min().orElse(0);
    double high = Arrays.stream(line, 0, size).max().orElse(0);
    double[] density = density(low, high, width);
    int from = cell(near, low, high);
    int to = cell(end, low, high);
    int bottom = from;
    for (int i = from; i <= to; i++) {
      bottom = density[i] < density[bottom] ? i : bottom;
    }
    double left = Arrays.stream(density, 0, bottom + 1).max().orElse(0);
    double right = Arrays.stream(density, bottom, GRID).max().orElse(0);
    return depth(density[bottom], Math.min(left, right));
  }

  // As deep as it is at least: among few people a valley may be chance. A density is a sum of
  // kernels over Poisson many people, so its variance is the density times ∫K² / ∫K.
  private static double depth(double valley, double peak) {
    double surePeak = peak - Math.sqrt(VARIANCE * peak);
    double sureValley = valley + Math.sqrt(VARIANCE * valley);
    return surePeak <= sureValley ? 0 : 1 - sureValley / surePeak;
  }

  private double[] density(double low, double high, double width) {
    double[] histogram = new double[GRID];
    for (int i = 0; i < size; i++) {
      histogram[cell(line[i], low, high)]++;
    }
    double step = (high - low) / (GRID - 1) / width;
    double[] kernel = new double[GRID];
    for (int i = 0; i < GRID && i * step < REACH; i++) {
      kernel[i] = StrictMath.exp(-0.5 * i * step * i * step);
    }
    double[] density = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      for (int j = 0; j < GRID; j++) {
        density[i] += histogram[j] * kernel[Math.abs(i - j)];
      }
    }
    return density;
  }

  private static int cell(double value, double low, double high) {
    return Math.clamp(Math.round((value - low) / (high - low) * (GRID - 1)), 0, GRID - 1);
  }

  // Within the groups: the spread of both together would smooth the valley away.
  private double bandwidth(double near, double end) {
    double squares = 0;
    for (int i = 0; i < size; i++) {
      double difference = line[i] - (far[i] ? end : near);
      squares += difference * difference;
    }
    double deviation = Math.sqrt(squares / Math.max(1, size));
    return 1.06 * deviation * StrictMath.pow(Math.max(1, size), -0.2);
  }

  private double mean(boolean which) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (far[i] == which) {
        sum += line[i];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
