package se.utmana.app.space;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer to join a space with a role, by a link that anyone may use or by mail to one person.
 *
 * @param mail the address that the invitation was mailed to, null for a link
 * @param uses how many have joined by it
 */
public record Invitation(
    InvitationId id,
    SpaceId space,
    Role role,
    @Nullable String mail,
    UUID invitedBy,
    Instant invitedAt,
    Instant expiresAt,
    int maxUses,
    int uses,
    boolean revoked) {

  /** Whether one can still join by the invitation, and otherwise why not. */
  public enum State {
    OPEN,
    USED_UP,
    EXPIRED,
    REVOKED;

    /** The key of the state's name. */
    public String key() {
      return "space.invitation.state." + name();
    }
  }

  public State stateAt(Instant now) {
    if (revoked) {
      return State.REVOKED;
    }
    if (uses >= maxUses) {
      return State.USED_UP;
    }
    return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
  }
}
