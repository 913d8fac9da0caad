package se.utmana.app.challenge;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The challenges of a space. */
record ChallengesPage(Room room, List<Challenge> challenges) implements Page {

  List<Challenge> at(Stage stage) {
    return challenges.stream().filter(one -> one.stage() == stage).toList();
  }
}
