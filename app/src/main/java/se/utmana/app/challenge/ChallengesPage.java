package se.utmana.app.challenge;

import java.util.List;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The challenges of a space. */
record ChallengesPage(Room room, List<Challenge> challenges, Welcome welcome) implements Page {

  /** Whether the way to send one in is worth showing: the viewer may, or may after signing in. */
  boolean takesSubmissions() {
    return welcome != Welcome.MEMBERS || room.isMember();
  }

  /** Those that something is being done about. */
  List<Challenge> current() {
    return challenges.stream().filter(one -> one.stage().isCurrent()).toList();
  }

  List<Challenge> resting() {
    return challenges.stream().filter(one -> !one.stage().isCurrent()).toList();
  }
}
