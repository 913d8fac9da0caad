package se.utmana.analysis.opinion;

/**
 * A statement on which two groups differ.
 *
 * @param statement its column
 * @param agreeing index of the group that agrees more
 * @param disagreeing index of the group that agrees less
 * @param lowerBound lower confidence bound of the difference of their shares, 0..1
 */
public record Divide(int statement, int agreeing, int disagreeing, double lowerBound) {}
