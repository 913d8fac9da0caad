package se.utmana.app.space;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who belongs to a space. The person's name is the account's, not the space's.
 *
 * @param actor the actor that the person represents, null for none
 */
public record Member(UUID account, Role role, @Nullable ActorId actor, Instant joinedAt) {

  public boolean isLeader() {
    return role == Role.PROCESS_LEADER;
  }
}
