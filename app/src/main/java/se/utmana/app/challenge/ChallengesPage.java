package se.utmana.app.challenge;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The challenges of a space. */
record ChallengesPage(Room room, List<Challenge> challenges) implements Page {

  /** Those that something is being done about. */
  List<Challenge> current() {
    return challenges.stream().filter(one -> one.stage().isCurrent()).toList();
  }

  List<Challenge> resting() {
    return challenges.stream().filter(one -> !one.stage().isCurrent()).toList();
  }
}
