package se.utmana.app.mission.alignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.barrier.Barrier;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.space.Level;

/**
 * All that belongs to a mission, as it stands on a day.
 *
 * @param people the names of those who are members of the space
 * @param joined the levels of other spaces that contribute to the mission
 * @param unanswered the election that waits for an answer
 * @param election the next ordinary election
 */
record Standing(
    Mission mission,
    List<Goal> goals,
    List<Commitment> commitments,
    List<Mandate> mandates,
    List<Owner> owners,
    List<Barrier> barriers,
    Cast cast,
    Collection<String> people,
    Set<Level> joined,
    Optional<LocalDate> unanswered,
    LocalDate election,
    LocalDate today) {

  List<Commitment> holding() {
    return commitments.stream().filter(one -> one.state().holds()).toList();
  }

  Optional<Mandate> mandate(Commitment commitment) {
    var id = commitment.promise().mandate();
    return mandates.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Level level(Commitment commitment) {
    return cast.level(commitment.promise().actor());
  }

  /** The commitments that serve a goal, those to the whole mission included. */
  List<Commitment> serving(Goal goal) {
    return holding().stream()
        .filter(
            one -> {
              var served = one.promise().goal();
              return served == null || served.equals(goal.id());
            })
        .toList();
  }
}
