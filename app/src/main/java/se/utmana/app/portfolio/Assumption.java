package se.utmana.app.portfolio;

import java.util.UUID;
import se.utmana.app.web.Phrase;

/**
 * A link of a system map that is assumed and not known.
 *
 * @param link the link, by its identity in the index
 * @param challenge the challenge of the map
 * @param says the link in a sentence
 * @param weight how important it is times how uncertain, 1 to 9
 */
public record Assumption(UUID link, UUID challenge, Phrase says, int weight) {

  private static final int WEIGHTY = 6;

  /** Whether much hangs on it that nobody is sure of. */
  public boolean isWeighty() {
    return weight >= WEIGHTY;
  }
}
