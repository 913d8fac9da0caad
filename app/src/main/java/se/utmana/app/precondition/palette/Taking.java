package se.utmana.app.precondition.palette;

import java.util.Set;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorType;

/** How deeply one actor takes part, by what the records show. */
public record Taking(Actor actor, Depth depth) {

  private static final Set<ActorType> CIVIL =
      Set.of(
          ActorType.CIVIL_SOCIETY, ActorType.NON_PROFIT, ActorType.YOUTH, ActorType.PUPIL_COUNCIL);

  private static final Set<ActorType> UNUSUAL =
      Set.of(
          ActorType.CIVIL_SOCIETY,
          ActorType.NON_PROFIT,
          ActorType.YOUTH,
          ActorType.PUPIL_COUNCIL,
          ActorType.RESIDENTS,
          ActorType.SAMI_ORGANISATION);

  /** Whether it does more than being told and asked. */
  public boolean isActive() {
    return depth.isAtLeast(Depth.DIALOGUE);
  }

  /** Whether it is of civil society or of young people, in dialogue at least. */
  public boolean isCivilInDialogue() {
    return isActive() && CIVIL.contains(actor.type());
  }

  /** Whether it is outside the circles that public work usually meets in. */
  public boolean isUnusual() {
    return UNUSUAL.contains(actor.type());
  }
}
