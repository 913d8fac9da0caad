package se.utmana.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import se.utmana.analysis.opinion.Votes;

/** A candidate: a mixture of classes with their own shares of each vote, as many as BIC says. */
final class LatentClasses implements Divider {

  private static final int MOST = 12;
  private static final int STEPS = 40;
  private static final int STARTS = 3;
  private static final double PRIOR = 1;

  @Override
  public int[] groups(Votes votes) {
    int[] best = new int[votes.participants()];
    double least = bic(votes, 1, fitted(votes, 1, 0));
    for (int k = 2; k <= MOST; k++) {
      boolean better = false;
      for (int start = 0; start < STARTS; start++) {
        double[][] parts = fitted(votes, k, start);
        double bic = bic(votes, k, parts);
        if (bic < least) {
          least = bic;
          better = true;
          best = Arrays.stream(parts).mapToInt(LatentClasses::largest).toArray();
        }
      }
      if (!better) {
        return best;
      }
    }
    return best;
  }

  private static double[][] fitted(Votes votes, int k, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] parts = new double[votes.participants()][k];
    for (double[] part : parts) {
      part[random.nextInt(k)] = 1;
    }
    for (int step = 0; step < STEPS; step++) {
      expect(votes, parts, logs(votes, k, parts));
    }
    return parts;
  }

  private static double[][] logs(Votes votes, int k, double[][] parts) {
    int cells = 3 * votes.statements();
    double[][] logs = new double[k][cells + 1];
    for (int g = 0; g < k; g++) {
      Arrays.fill(logs[g], PRIOR);
    }
    votes.forEach(
        (row, j, sign) -> {
          for (int g = 0; g < k; g++) {
            logs[g][3 * j + sign + 1] += parts[row][g];
          }
        });
    for (double[] part : parts) {
      for (int g = 0; g < k; g++) {
        logs[g][cells] += part[g];
      }
    }
    for (double[] log : logs) {
      for (int cell = 0; cell < cells; cell += 3) {
        double sum = log[cell] + log[cell + 1] + log[cell + 2];
        for (int c = cell; c < cell + 3; c++) {
          log[c] = Math.log(log[c] / sum);
        }
      }
      log[cells] = Math.log(log[cells] / (parts.length + k * PRIOR));
    }
    return logs;
  }

  private static double expect(Votes votes, double[][] parts, double[][] logs) {
    int k = logs.length;
    int prior = 3 * votes.statements();
    for (double[] part : parts) {
      for (int g = 0; g < k; g++) {
        part[g] = logs[g][prior];
      }
    }
    votes.forEach(
        (row, j, sign) -> {
          for (int g = 0; g < k; g++) {
            parts[row][g] += logs[g][3 * j + sign + 1];
          }
        });
    double likelihood = 0;
    for (double[] part : parts) {
      double most = Arrays.stream(part).max().orElseThrow();
      double sum = 0;
      for (int g = 0; g < k; g++) {
        part[g] = Math.exp(part[g] - most);
        sum += part[g];
      }
      for (int g = 0; g < k; g++) {
        part[g] /= sum;
      }
      likelihood += most + Math.log(sum);
    }
    return likelihood;
  }

  private static double bic(Votes votes, int k, double[][] parts) {
    double likelihood = expect(votes, parts, logs(votes, k, parts));
    double freedom = k * (2.0 * votes.statements() + 1) - 1;
    return freedom * Math.log(votes.participants()) - 2 * likelihood;
  }

  private static int largest(double[] part) {
    int largest = 0;
    for (int g = 1; g < part.length; g++) {
      largest = part[g] > part[largest] ? g : largest;
    }
    return largest;
  }
}
