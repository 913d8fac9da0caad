package se.utmana.app.dialogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.ActorType;

/**
 * Somebody who votes, known by a random number only.
 *
 * @param actorType what kind of actor the person speaks from, null when not said
 */
public record Voter(UUID id, @Nullable ActorType actorType) {

  /** Somebody who said nothing of the kind. */
  static Voter silent(UUID id) {
    return new Voter(id, null);
  }
}
