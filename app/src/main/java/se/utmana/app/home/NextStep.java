package se.utmana.app.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.Room;

/** What a process leader does next in a space that has just begun. */
enum NextStep {
  CHALLENGE("challenges/new"),
  ACTORS("actors/new"),
  DIALOGUE("dialogues/new");

  private final String path;

  NextStep(String path) {
    this.path = path;
  }

  /** The first thing that is missing; for others than leaders, and later on, there is none. */
  static Optional<NextStep> of(
      Room room, List<Challenge> challenges, ActorTable actors, boolean hasDialogue) {
    if (!room.isLeader()) {
      return Optional.empty();
    }
    if (challenges.isEmpty()) {
      return Optional.of(CHALLENGE);
    }
    if (actors.isEmpty()) {
      return Optional.of(ACTORS);
    }
    return hasDialogue ? Optional.empty() : Optional.of(DIALOGUE);
  }

  /** The key of the sentence that says what and why. */
  String key() {
    return "home.next." + name().toLowerCase(Locale.ROOT);
  }

  String path(Room room) {
    return room.path(path);
  }
}
