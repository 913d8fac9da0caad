package se.utmana.app.challenge.bond;

import java.util.UUID;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Relation;
import se.utmana.app.web.Phrase;

/**
 * How a challenge hangs together with one in another space.
 *
 * @param space the space that asked
 * @param kind what the first challenge is to the other
 */
public record Bond(
    SpaceId space,
    UUID id,
    ChallengeId challenge,
    SpaceId otherSpace,
    ChallengeId otherChallenge,
    Kind kind,
    Phrase reason,
    State state) {

  /** What a challenge is to one in another space. */
  public enum Kind {
    SAME_AS(Relation.SAME_AS),
    PART_OF(Relation.PART_OF);

    private final Relation relation;

    Kind(Relation relation) {
      this.relation = relation;
    }

    Relation relation() {
      return relation;
    }

    /** The key of what it is called, seen from the side that asked. */
    String key() {
      return "challenge.bond." + name();
    }
  }

  /** Whether both sides say so. */
  public enum State {
    ASKED,
    ACCEPTED,
    DECLINED,
    ENDED;

    String key() {
      return "challenge.bond.state." + name();
    }

    boolean isOver() {
      return this == DECLINED || this == ENDED;
    }
  }

  boolean isAskedBy(SpaceId one) {
    return space.equals(one);
  }

  /** Whether the space may turn it into that state now. */
  boolean admits(State next, SpaceId by) {
    return switch (next) {
      case ACCEPTED, DECLINED -> state == State.ASKED && by.equals(otherSpace);
      case ENDED -> state == State.ACCEPTED || (state == State.ASKED && by.equals(space));
      case ASKED -> false;
    };
  }
}
