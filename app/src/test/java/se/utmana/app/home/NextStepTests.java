package se.utmana.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;

class NextStepTests {

  private static final List<Challenge> WRITTEN = List.of(ASpace.challenge(Stage.ACTIVE));
  private static final List<Actor> SOMEBODY =
      List.of(ASpace.actor(ActorType.PUPIL_COUNCIL, Level.LOCAL));

  @Test
  void beginsWithTheChallenge() {
    assertThat(next(Role.PROCESS_LEADER, List.of(), List.of(), false))
        .isEqualTo(NextStep.CHALLENGE);
  }

  @Test
  void asksForActorsWhenTheChallengeIsWritten() {
    assertThat(next(Role.PROCESS_LEADER, WRITTEN, List.of(), false)).isEqualTo(NextStep.ACTORS);
  }

  @Test
  void asksForADialogueWhenThereIsSomebodyToAsk() {
    assertThat(next(Role.PROCESS_LEADER, WRITTEN, SOMEBODY, false)).isEqualTo(NextStep.DIALOGUE);
  }

  @Test
  void endsWhenThereIsADialogue() {
    assertThat(NextStep.of(ASpace.seenBy(Role.PROCESS_LEADER), WRITTEN, table(SOMEBODY), true))
        .isEmpty();
  }

  @Test
  void isForLeadersOnly() {
    for (var role : new Role[] {Role.COMMISSIONER, Role.EXPERT, Role.PARTICIPANT}) {
      assertThat(NextStep.of(ASpace.seenBy(role), List.of(), table(List.of()), false)).isEmpty();
    }
    assertThat(NextStep.of(ASpace.seenBy(null), List.of(), table(List.of()), false)).isEmpty();
  }

  private static NextStep next(
      Role role, List<Challenge> challenges, List<Actor> actors, boolean hasDialogue) {
    return NextStep.of(ASpace.seenBy(role), challenges, table(actors), hasDialogue).orElseThrow();
  }

  private static ActorTable table(List<Actor> actors) {
    return ActorTable.of(actors);
  }
}
