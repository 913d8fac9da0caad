package se.utmana.app.dialogue.results;

import java.util.List;
import se.utmana.analysis.opinion.Side;

/** How a number of people voted on a statement, as it may be told. */
public record Spread(Figure seen, Figure agree, Figure disagree, Figure pass) {

  private static final double Z = 1.96;

  private static final Spread UNTOLD =
      new Spread(new Figure.Few(), new Figure.Few(), new Figure.Few(), new Figure.Few());

  static Spread untold() {
    return UNTOLD;
  }

  /** Agreeing, disagreeing, passing. */
  List<Figure> parts() {
    return List.of(agree, disagree, pass);
  }

  Spread withoutParts() {
    var untold = new Figure.Untold(seen.high());
    return new Spread(seen, untold, untold, untold);
  }

  /** Whether so few have seen the statement that it is not told how they voted. */
  public boolean isUntold() {
    return seen.isFew() || agree instanceof Figure.Untold;
  }

  /** Why it is not told. */
  public String untoldKey() {
    return seen.isFew() ? "dialogue.share.untold" : "dialogue.share.held";
  }

  public Figure of(Side side) {
    return side == Side.AGREE ? agree : disagree;
  }

  /** The share that took the side, in the middle of what the figures can stand for. */
  public double share(Side side) {
    return isUntold() ? 0 : Math.clamp(of(side).middle() / seen.middle(), 0, 1);
  }

  /** The smallest share that the figures can stand for. */
  public double leastShare(Side side) {
    return isUntold() ? 0 : Math.clamp((double) of(side).low() / seen.high(), 0, 1);
  }

  /** The largest share that the figures can stand for. */
  public double mostShare(Side side) {
    return isUntold() ? 1 : Math.clamp((double) of(side).high() / seen.low(), 0, 1);
  }

  /** Lower end of the 95 % interval (Wilson 1927), for the smallest share it can stand for. */
  public double lower(Side side) {
    return wilson(leastShare(side), -1);
  }

  /** Upper end of the 95 % interval, for the largest share it can stand for. */
  public double upper(Side side) {
    return wilson(mostShare(side), 1);
  }

  private double wilson(double share, int sign) {
    double n = Math.max(1, seen.middle());
    double middle = share + Z * Z / (2 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return Math.clamp((middle + sign * half) / (1 + Z * Z / n), 0, 1);
  }
}
