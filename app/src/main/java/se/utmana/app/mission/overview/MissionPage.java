package se.utmana.app.mission.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.alignment.Gap;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.decision.Check;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.horizon.Horizon;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;

/**
 * One mission with all that belongs to it.
 *
 * @param checks what adopting it takes
 * @param election the election that waits for an answer
 */
record MissionPage(
    MissionRoom inside,
    List<Goal> goals,
    List<Commitment> commitments,
    Cast cast,
    Horizon horizon,
    List<Check> checks,
    List<Gap> gaps,
    List<Owner> owners,
    Optional<LocalDate> election,
    List<Entry> entries,
    LocalDate today,
    Line line)
    implements Page {

  private static final int FEW = 6;
  static final int LATEST = 3;

  Mission mission() {
    return inside.mission();
  }

  boolean isDraft() {
    return mission().state() == MissionState.DRAFT;
  }

  /** Whether the viewer may write goals and commitments of a mission that is worked on. */
  boolean canWrite() {
    return inside.room().isLeader() && mission().state().isCurrent();
  }

  boolean canDecide() {
    return inside.room().isCommissioner() && mission().state().isCurrent();
  }

  long met() {
    return checks.stream().filter(Check::isMet).count();
  }

  /** The promises that hold, those that are due first first. */
  List<Commitment> holding() {
    return commitments.stream().filter(one -> one.state().holds()).toList();
  }

  List<Commitment> shown() {
    return holding().stream().limit(FEW).toList();
  }

  /** The gaps that weigh most. */
  List<Gap> foremost() {
    return gaps.stream().limit(LATEST).toList();
  }

  /** The organisations that have a duty, those of the whole mission first. */
  List<Owner> owners(Duty duty) {
    return owners.stream().filter(one -> one.duty() == duty).toList();
  }
}
