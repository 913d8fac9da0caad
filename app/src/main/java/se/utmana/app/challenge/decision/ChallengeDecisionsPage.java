package se.utmana.app.challenge.decision;

import java.util.List;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.challenge.Course;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.Role;
import se.utmana.app.web.Page;

/**
 * The decisions about one challenge.
 *
 * @param hasCommissioner whether somebody in the space may decide at all
 */
record ChallengeDecisionsPage(
    ChallengeRoom inside,
    Course course,
    Grounds grounds,
    List<Decision> decisions,
    boolean hasCommissioner)
    implements Page {

  boolean isOpen() {
    return !Move.open(course, Role.COMMISSIONER).isEmpty();
  }

  boolean canDecide() {
    return isOpen() && inside.room().isCommissioner();
  }

  /** A leader is told who could decide when nobody can. */
  boolean lacksCommissioner() {
    return isOpen() && !hasCommissioner && inside.room().isLeader();
  }
}
