package se.utmana.analysis.systemmap.whatif;

/** How a sum of influences becomes a value between a floor and a ceiling. */
public enum Squash {
  /** 1 / (1 + e^(−λx)), 0 to 1. */
  SIGMOID(0) {
    @Override
    double of(double x) {
      return 1 / (1 + StrictMath.exp(-x));
    }
  },
  /** tanh(λx), −1 to 1. */
  TANH(-1) {
    @Override
    double of(double x) {
      return StrictMath.tanh(x);
    }
  },
  /** 1 above zero, otherwise 0. */
  BIVALENT(0) {
    @Override
    double of(double x) {
      return x > 0 ? 1 : 0;
    }
  },
  /** 1 above zero, −1 below, otherwise 0. */
  TRIVALENT(-1) {
    @Override
    double of(double x) {
      return Math.signum(x);
    }
  };

  private final double floor;

  Squash(double floor) {
    this.floor = floor;
  }

  abstract double of(double x);

  /** The lowest value; the highest is 1 for all. */
  public double floor() {
    return floor;
  }

  /** The value in the middle, where nothing has happened yet. */
  double middle() {
    return (floor + 1) / 2;
  }
}
