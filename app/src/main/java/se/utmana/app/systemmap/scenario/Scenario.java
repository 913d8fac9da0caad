package se.utmana.app.systemmap.scenario;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** A question to a map that somebody has kept under a name. */
record Scenario(
    UUID id, Phrase name, Pushes pushes, Author author, Instant madeAt, boolean removed) {

  static final int LENGTH = 120;

  static Optional<Refusal> refusal(String name, Pushes pushes) {
    if (name.isBlank()) {
      return Optional.of(Refusal.at("name", "systemmap.refused.scenarioName"));
    }
    if (name.strip().length() > LENGTH) {
      return Optional.of(Refusal.at("name", "systemmap.refused.long", LENGTH));
    }
    return pushes.isEmpty()
        ? Optional.of(Refusal.at("name", "systemmap.refused.scenarioEmpty"))
        : Optional.empty();
  }

  /** Whether the viewer may remove it: whoever made it, and the leaders. */
  boolean isOf(Room room) {
    return room.isLeader()
        || (author.account() != null && author.account().equals(room.viewer().account()));
  }
}
