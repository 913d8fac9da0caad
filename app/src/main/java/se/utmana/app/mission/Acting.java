package se.utmana.app.mission;

import org.jspecify.annotations.Nullable;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Member;
import se.utmana.app.space.Role;

/**
 * In which role somebody acts, and for which organisation.
 *
 * @param actor the organisation that the person represents, null for none
 */
public record Acting(Role role, @Nullable ActorId actor) {

  /** The process leader, who writes down what was said. */
  public static final Acting LEADER = new Acting(Role.PROCESS_LEADER, null);

  public static Acting of(Member member) {
    return new Acting(member.role(), member.actor());
  }

  /** Whether the person may answer for that organisation, or writes down what it answered. */
  public boolean mayAnswerFor(ActorId organisation) {
    return role == Role.PROCESS_LEADER || organisation.equals(actor);
  }
}
