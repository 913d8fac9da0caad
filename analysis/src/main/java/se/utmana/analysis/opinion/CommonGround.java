package se.utmana.analysis.opinion;

/**
 * A statement on which every group leans the same way.
 *
 * @param statement its column
 * @param side the side that all take
 * @param lowerBound lower confidence bound of the share that takes it in the worst group, 0..1,
 *     corrected for the number of statements
 */
public record CommonGround(int statement, Side side, double lowerBound) {}
