package se.utmana.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;

class ActorTableTests {

  private final ActorTable table =
      ActorTable.of(
          List.of(
              ASpace.actor(ActorType.PUPIL_COUNCIL, Level.LOCAL),
              ASpace.actor(ActorType.MUNICIPALITY, Level.LOCAL),
              ASpace.actor(ActorType.AGENCY, Level.NATIONAL),
              ASpace.actor(ActorType.MUNICIPALITY, Level.LOCAL)));

  @Test
  void countsByTypeInTheOrderOfTheCodeList() {
    assertThat(table.rows())
        .extracting(ActorTable.Row::type, ActorTable.Row::total)
        .containsExactly(
            tuple(ActorType.MUNICIPALITY, 2),
            tuple(ActorType.AGENCY, 1),
            tuple(ActorType.PUPIL_COUNCIL, 1));
  }

  @Test
  void leavesOutLevelsWithoutAnybody() {
    assertThat(table.levels()).containsExactly(Level.LOCAL, Level.NATIONAL);
  }

  @Test
  void addsUp() {
    assertThat(table.total()).isEqualTo(4);
    assertThat(table.on(Level.LOCAL)).isEqualTo(3);
    assertThat(table.rows().getFirst().on(Level.NATIONAL)).isZero();
  }
}
