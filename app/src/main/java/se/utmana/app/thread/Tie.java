package se.utmana.app.thread;

import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * A link between two records of a space.
 *
 * @param madeBy the key of the role of whoever made it, empty when the system did; never a person
 * @param reason why, may be empty
 */
public record Tie(
    SpaceId space, UUID earlier, UUID later, Relation relation, String madeBy, Phrase reason) {

  /** A link that follows from what the records are, and needs neither maker nor reason. */
  public Tie(SpaceId space, UUID earlier, UUID later, Relation relation) {
    this(space, earlier, later, relation, "", Phrase.EMPTY);
  }
}
