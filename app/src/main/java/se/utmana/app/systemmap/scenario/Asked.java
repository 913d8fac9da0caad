package se.utmana.app.systemmap.scenario;

import java.util.List;
import java.util.Map;
import se.utmana.analysis.systemmap.whatif.DecidingLink;
import se.utmana.analysis.systemmap.whatif.Effect;

/**
 * What a map says of a push.
 *
 * @param effects on each factor, by its number
 * @param deciding for factors of which it depends: the links that decide, the strongest first
 * @param runs how many runs settled
 * @param unsettled how many did not
 * @param isSettled whether the usual way, whose sizes are shown, settled
 * @param course the values of all factors after each step of the usual way
 */
public record Asked(
    List<Effect> effects,
    Map<Integer, List<DecidingLink>> deciding,
    int runs,
    int unsettled,
    boolean isSettled,
    List<List<Double>> course) {}
