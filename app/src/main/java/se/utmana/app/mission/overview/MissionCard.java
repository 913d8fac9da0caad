package se.utmana.app.mission.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.goal.Goal;

/**
 * A mission as a card to open.
 *
 * @param organisations how many stand by a promise
 * @param election the election that waits for an answer
 */
record MissionCard(
    Mission mission, List<Goal> goals, long organisations, Optional<LocalDate> election) {

  /** The last day of its goals. */
  Optional<LocalDate> until() {
    return goals.stream()
        .flatMap(one -> Optional.ofNullable(one.aim().targetOn()).stream())
        .max(LocalDate::compareTo);
  }
}
