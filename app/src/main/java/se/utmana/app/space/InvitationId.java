package se.utmana.app.space;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** The identity of an {@link Invitation}. */
public record InvitationId(UUID value) {

  public static InvitationId next() {
    return new InvitationId(Ids.next());
  }
}
