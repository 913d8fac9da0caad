package se.utmana.app.mission.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.web.Refusal;

/**
 * What adopting a mission takes: a goal that can be measured, one that outlives the next election,
 * and organisations on two levels that have promised something.
 *
 * @param election the next ordinary election
 */
record Adoption(List<Goal> goals, List<Commitment> commitments, Cast cast, LocalDate election) {

  private static final int LEVELS = 2;

  /** The checks in the order in which one meets them. */
  List<Check> checks() {
    var day = election.toString();
    return List.of(
        new Check("mission.rule.goal", hasCompleteGoal(), List.of(), goalsPath()),
        new Check("mission.rule.beyond", reachesBeyond(), List.of(day), goalsPath()),
        new Check("mission.rule.levels", levels() >= LEVELS, List.of(levels()), "commitments"));
  }

  /** The first rule that says no. */
  Optional<Refusal> refusal() {
    return checks().stream().filter(one -> !one.isMet()).findFirst().map(Check::refusal);
  }

  private boolean hasCompleteGoal() {
    return goals.stream().anyMatch(one -> one.aim().isComplete());
  }

  private boolean reachesBeyond() {
    return goals.stream().anyMatch(one -> one.aim().reachesBeyond(election));
  }

  /** On how many levels organisations stand by a promise. */
  private int levels() {
    return cast.levels(
        commitments.stream()
            .filter(one -> one.state().holds())
            .map(one -> one.promise().actor())
            .toList());
  }

  /** Where the goal is written that only lacks something, or a new one. */
  private String goalsPath() {
    return goals.isEmpty() ? "goals/new" : "goals/" + goals.getFirst().id();
  }
}
