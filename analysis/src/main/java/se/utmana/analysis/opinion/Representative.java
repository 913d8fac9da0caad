package se.utmana.analysis.opinion;

/**
 * A statement that tells a group from the others.
 *
 * @param statement its column
 * @param side which side the group takes more than the others do
 * @param n how many in the group took that side
 * @param of how many in the group have seen the statement, passes included
 * @param p (n + 1) / (of + 2)
 * @param z whether that is more than half, as a standard score
 * @param ratio the group's probability of that side over the probability elsewhere
 * @param ratioZ the difference of the two proportions as a standard score
 */
public record Representative(
    int statement, Side side, int n, int of, double p, double z, double ratio, double ratioZ) {
  Representative at(int column) {
    return new Representative(column, side, n, of, p, z, ratio, ratioZ);
  }
}
