package se.utmana.analysis.systemmap.whatif;

/**
 * A link that people are unsure of and that decides which way a factor goes.
 *
 * @param link its number, 0..m−1
 * @param correlation between its drawn weight and the way the factor went, −1..1
 */
public record DecidingLink(int link, double correlation) {}
