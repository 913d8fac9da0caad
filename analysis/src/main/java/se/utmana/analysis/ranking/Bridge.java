package se.utmana.analysis.ranking;

/**
 * How high an item stands with the actor type that values it least.
 *
 * @param item 0..m−1
 * @param lower the lowest of the types' lower bounds of its strength, corrected for all items and
 *     types
 * @param hesitant the type with that bound, 0..t−1
 */
public record Bridge(int item, double lower, int hesitant) {}
