package se.utmana.analysis.opinion;

import java.util.Optional;
import java.util.OptionalDouble;

/** Where each participant stands; every argument is a row of {@link Votes}. */
public final class People {

  static final double UNCERTAIN_BELOW = 0.8;

  private final double[] x;
  private final double[] y;
  private final int[] groups;
  private final double[] memberships;
  private final boolean[] in;

  /** Takes over its arrays: groups −1 for none, memberships NaN for unknown. */
  People(double[] x, double[] y, int[] groups, double[] memberships, boolean[] in) {
    this.x = x;
    this.y = y;
    this.groups = groups;
    this.memberships = memberships;
    this.in = in;
  }

  /** N. */
  public int count() {
    return x.length;
  }

  /** Position along the first component. */
  public double x(int participant) {
    return x[participant];
  }

  /** Position along the second component. */
  public double y(int participant) {
    return y[participant];
  }

  /** Whether the participant voted often enough to be placed. */
  public boolean isInConversation(int participant) {
    return in[participant];
  }

  /** Index into {@link Landscape#groups()}, or −1. */
  public int groupIndex(int participant) {
    return groups[participant];
  }

  /** "A", "B", …, empty for somebody in no group. */
  public Optional<String> group(int participant) {
    int index = groups[participant];
    return index < 0 ? Optional.empty() : Optional.of(Group.idOf(index));
  }

  /** 0..1, how often the participant falls into the same group when people are drawn anew. */
  public OptionalDouble membership(int participant) {
    double value = memberships[participant];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Whether a picture should draw the participant grey: in a group, but not surely. */
  public boolean isUncertain(int participant) {
    return memberships[participant] < UNCERTAIN_BELOW;
  }
}
