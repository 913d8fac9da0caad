package se.utmana.app.space;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** The identity of an {@link Actor}. */
public record ActorId(UUID value) {

  public static ActorId next() {
    return new ActorId(Ids.next());
  }
}
