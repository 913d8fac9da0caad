package se.utmana.app.dialogue;

import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;

/** The identity of a {@link Dialogue}; it names the space too, since every key begins with it. */
public record DialogueId(SpaceId space, UUID value) {

  public static DialogueId next(SpaceId space) {
    return new DialogueId(space, Ids.next());
  }
}
