package se.utmana.app.challenge;

import java.util.List;

/**
 * Where a challenge is and how it came there.
 *
 * @param events oldest first
 */
public record Course(Stage stage, List<StageEvent> events) {

  public Course {
    events = List.copyOf(events);
  }

  /** Whether it rests after having been found relevant, and not instead of it. */
  boolean restsAfterWork() {
    if (stage != Stage.DORMANT || events.isEmpty()) {
      return false;
    }
    var before = events.getLast().from();
    return before == Stage.RELEVANT || before == Stage.ACTIVE;
  }

  /** Newest first. */
  List<StageEvent> newestFirst() {
    return events.reversed();
  }
}
