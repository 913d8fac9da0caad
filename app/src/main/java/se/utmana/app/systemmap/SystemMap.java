package se.utmana.app.systemmap;

import java.time.Instant;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A map of how things hang together around a challenge.
 *
 * @param boundary what belongs to the map and what does not, in a sentence
 * @param note where it comes from, may be empty
 * @param illustrative whether it is invented to show the way of working
 * @param number of its latest change, 0 when nothing is drawn yet
 */
public record SystemMap(
    SpaceId space,
    SystemMapId id,
    ChallengeId challenge,
    Phrase title,
    Phrase boundary,
    Phrase note,
    boolean illustrative,
    int number,
    Instant madeAt) {

  /** Its address below the space's. */
  public String path() {
    return "maps/" + id;
  }

  /** What open pages listen to. */
  public String topic() {
    return "map/" + id;
  }
}
