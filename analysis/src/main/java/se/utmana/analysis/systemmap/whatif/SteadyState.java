package se.utmana.analysis.systemmap.whatif;

import java.util.List;

/**
 * The values of all factors after the last step.
 *
 * @param values by factor
 * @param steps how many steps it took
 * @param settled whether the last step moved nothing by ε
 */
public record SteadyState(List<Double> values, int steps, Settled settled) {}
