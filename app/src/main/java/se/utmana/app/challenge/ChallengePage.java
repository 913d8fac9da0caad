package se.utmana.app.challenge;

import java.time.LocalDate;
import se.utmana.app.space.Role;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.SwedishTime;

/** One challenge. */
record ChallengePage(ChallengeRoom inside, Course course, Line line) implements Page {

  Challenge challenge() {
    return inside.challenge();
  }

  /** The day of the latest writing, as people in Sweden count it. */
  LocalDate day() {
    return SwedishTime.dayOf(challenge().writtenAt());
  }

  /** Whether the viewer leads and something can be done next. */
  boolean canMove() {
    return inside.room().isLeader() && !Move.open(course, Role.PROCESS_LEADER).isEmpty();
  }

  /** Whether it can still go up in another: once it is decided, only a decision moves it. */
  boolean canMerge() {
    return challenge().stage() == Stage.SUBMITTED || challenge().stage() == Stage.UNDER_ASSESSMENT;
  }

  boolean isMerged() {
    return challenge().mergedInto() != null;
  }

  /** Whether the viewer decides and something can be decided now. */
  boolean canDecide() {
    return inside.room().isCommissioner() && !Move.open(course, Role.COMMISSIONER).isEmpty();
  }
}
