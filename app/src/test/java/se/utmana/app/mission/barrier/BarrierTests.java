package se.utmana.app.mission.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class BarrierTests {

  private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
  private static final LocalDate LATE = DUE.plusDays(1);
  private static final Phrase WORDS = Phrase.of(Language.SV, "Ja, från nyår.");

  private final ActorId owner = ActorId.next();

  @Test
  void isAnsweredByItsOwnerAndNobodyElse() {
    var barrier = barrier(Level.LOCAL, BarrierState.WITH_OWNER);
    var other = new Acting(Role.PARTICIPANT, ActorId.next());
    assertThat(key(barrier.refusesAnswer(other, WORDS))).isEqualTo("mission.barrier.refused.who");
    assertThat(barrier.refusesAnswer(new Acting(Role.PARTICIPANT, owner), WORDS)).isEmpty();
    assertThat(barrier.refusesAnswer(Acting.LEADER, WORDS)).isEmpty();
    assertThat(key(barrier.refusesAnswer(Acting.LEADER, Phrase.EMPTY)))
        .isEqualTo("mission.refused.empty.reason");
  }

  @Test
  void isLiftedOnlyWhenTheDayHasPassedWithoutAnAnswer() {
    var waiting = barrier(Level.LOCAL, BarrierState.WITH_OWNER);
    assertThat(lift(waiting, Level.REGIONAL, DUE)).isEqualTo("mission.barrier.refused.early");
    assertThat(lift(waiting, Level.REGIONAL, LATE)).isEmpty();
    var answered = barrier(Level.LOCAL, BarrierState.ANSWERED);
    assertThat(lift(answered, Level.REGIONAL, LATE)).isEqualTo("mission.barrier.refused.early");
  }

  @Test
  void isLiftedOneLevelAtATime() {
    var barrier = barrier(Level.LOCAL, BarrierState.WITH_OWNER);
    assertThat(lift(barrier, Level.NATIONAL, LATE)).isEqualTo("mission.barrier.refused.level");
    assertThat(lift(barrier, Level.LOCAL, LATE)).isEqualTo("mission.barrier.refused.level");
    var highest = barrier(Level.NATIONAL, BarrierState.LIFTED);
    assertThat(lift(highest, Level.NATIONAL, LATE)).isEqualTo("mission.barrier.refused.top");
  }

  @Test
  void isLiftedWithANewDayAndByTheLeader() {
    var barrier = barrier(Level.LOCAL, BarrierState.WITH_OWNER);
    var receiver = actor(Level.REGIONAL);
    assertThat(key(barrier.refusesLift(Role.PROCESS_LEADER, receiver, LATE, LATE)))
        .isEqualTo("mission.barrier.refused.due");
    assertThat(key(barrier.refusesLift(Role.PARTICIPANT, receiver, LATE.plusDays(9), LATE)))
        .isEqualTo("mission.refused.role");
  }

  @Test
  void endsOnlyOnceItIsAnsweredOrNobodyIsAbove() {
    var waiting = barrier(Level.LOCAL, BarrierState.LIFTED);
    assertThat(key(waiting.refusesEnd(LATE, WORDS)))
        .isEqualTo("mission.barrier.refused.unanswered");
    assertThat(barrier(Level.LOCAL, BarrierState.ANSWERED).refusesEnd(LATE, WORDS)).isEmpty();
    assertThat(barrier(Level.NATIONAL, BarrierState.LIFTED).refusesEnd(LATE, WORDS)).isEmpty();
    assertThat(key(barrier(Level.NATIONAL, BarrierState.LIFTED).refusesEnd(DUE, WORDS)))
        .isEqualTo("mission.barrier.refused.unanswered");
  }

  private static String lift(Barrier barrier, Level to, LocalDate today) {
    var until = today.plusDays(30);
    return key(barrier.refusesLift(Role.PROCESS_LEADER, actor(to), until, today));
  }

  private static Actor actor(Level level) {
    return new Actor(ActorId.next(), WORDS, ActorType.REGION, level);
  }

  private Barrier barrier(Level level, BarrierState state) {
    return new Barrier(
        SpaceId.next(),
        MissionId.next(),
        UUID.randomUUID(),
        new Obstacle(BarrierType.PROCUREMENT, WORDS, WORDS, Basis.OWN),
        owner,
        level,
        DUE,
        state,
        Phrase.EMPTY);
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
