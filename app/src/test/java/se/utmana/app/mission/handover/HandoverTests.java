package se.utmana.app.mission.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Direction;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.alignment.Alignments;
import se.utmana.app.mission.alignment.Gap;
import se.utmana.app.mission.decision.Verdict;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** A mission from one term of office to the next, travelling in time. */
@ServerTest
@Import({AMission.class, TravellingClock.Travels.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HandoverTests {

  private static final LocalDate ELECTION = LocalDate.of(2030, 9, 8);
  private static final UUID SOMEBODY = new UUID(0, 1);

  private final TravellingClock clock;
  private final AMission make;
  private final Missions missions;
  private final Verdicts verdicts;
  private final Alignments alignments;
  private final Handovers handovers;
  private final JdbcClient jdbc;
  private final Space space;
  private final Mission mission;

  HandoverTests(
      TravellingClock clock,
      AMission make,
      Missions missions,
      Verdicts verdicts,
      Alignments alignments,
      Handovers handovers,
      Spaces spaces,
      JdbcClient jdbc) {
    this.clock = clock;
    this.make = make;
    this.missions = missions;
    this.verdicts = verdicts;
    this.alignments = alignments;
    this.handovers = handovers;
    this.jdbc = jdbc;
    clock.travelTo("2028-01-10");
    this.space = ASpace.openPublic(spaces);
    this.mission = make.adopted(space);
  }

  @Test
  void listsWhatEndsFromEighteenMonthsBeforeAnElection() {
    make.confirmed(mission, aPromise(make.actor(space, Level.LOCAL), ELECTION.minusMonths(1)));
    clock.travelTo("2029-03-07");
    assertThat(handovers.endings(space.id())).isEmpty();
    clock.travelTo("2029-03-08");
    assertThat(handovers.endings(space.id()))
        .extracting(Snapshot.Ending::day)
        .containsExactly(ELECTION.minusMonths(1));
  }

  @Test
  void isCollectedFromTwelveMonthsBefore() {
    clock.travelTo("2029-09-07");
    assertThat(key(handovers.collect(space.id(), ELECTION)))
        .isEqualTo("mission.handover.refused.day");
    clock.travelTo("2029-09-08");
    assertThat(handovers.collect(space.id(), ELECTION)).isEmpty();
    assertThat(handovers.collect(space.id(), ELECTION)).isEmpty();
    assertThat(handovers.list(space.id())).hasSize(1);
  }

  @Test
  void isFrozenNotSoonerThanThreeMonthsBeforeAndWithOwnWords() {
    collected();
    clock.travelTo("2030-06-07");
    assertThat(key(handovers.freeze(handover()))).isEqualTo("mission.handover.refused.early");
    clock.travelTo("2030-06-08");
    assertThat(key(handovers.freeze(handover()))).isEqualTo("mission.refused.empty.words");
    handovers.write(handover(), words("Håll i lunchtiderna."));
    assertThat(handovers.freeze(handover())).isEmpty();
    assertThat(key(handovers.freeze(handover()))).isEqualTo("mission.handover.refused.frozen");
    assertThat(key(handovers.write(handover(), words("Ändrat"))))
        .isEqualTo("mission.handover.refused.frozen");
  }

  @Test
  void saysWhatItSaidWhenItWasFrozen() {
    frozen();
    var direction = new Direction(words("Något annat."), Phrase.EMPTY, Basis.OWN, "");
    assertThat(missions.rewrite(mission, direction, List.of(), words("Nytt läge"))).isEmpty();
    assertThat(handovers.facts(handover()).missions().getFirst().direction())
        .isEqualTo(mission.title());
    assertThat(isIntact()).isTrue();
  }

  @Test
  void tellsThatAFrozenHandoverHasBeenTamperedWith() {
    frozen();
    jdbc.sql("update mission.handover set snapshot = snapshot || ' ' where space_id = :space")
        .param("space", space.id().value())
        .update();
    assertThat(isIntact()).isFalse();
  }

  @Test
  void isPresentedByTheCommissionerAndReceivedByThoseElected() {
    collected();
    assertThat(key(present(Role.COMMISSIONER))).isEqualTo("mission.handover.refused.unfrozen");
    frozen();
    assertThat(key(present(Role.PROCESS_LEADER))).isEqualTo("mission.refused.role");
    assertThat(key(receive())).isEqualTo("mission.handover.refused.unpresented");
    assertThat(present(Role.COMMISSIONER)).isEmpty();
    assertThat(key(receive())).isEqualTo("mission.handover.refused.unelected");
    clock.travelTo("2030-11-02");
    assertThat(receive()).isEmpty();
    assertThat(handover().state()).isEqualTo(HandoverState.RECEIVED);
  }

  @Test
  void anElectionLeavesAMissionUnansweredUntilItIsReaffirmed() {
    clock.travelTo("2030-09-07");
    assertThat(verdicts.unanswered(mission)).isEmpty();
    clock.travelTo("2030-09-08");
    assertThat(verdicts.unanswered(mission)).contains(ELECTION);
    assertThat(alignments.gaps(mission)).extracting(Gap::kind).contains(Gap.Kind.UNANSWERED);
    assertThat(decide(MissionStep.REAFFIRM)).isEmpty();
    assertThat(verdicts.unanswered(mission)).isEmpty();
    assertThat(key(decide(MissionStep.REAFFIRM))).isEqualTo("mission.decision.refused.answered");
  }

  @Test
  void aMissionIsAdjustedOrEndedAfterAnElection() {
    clock.travelTo("2030-10-20");
    assertThat(decide(MissionStep.ADJUST)).isEmpty();
    assertThat(verdicts.unanswered(mission)).isEmpty();
    clock.travelTo("2034-12-01");
    assertThat(verdicts.unanswered(mission)).contains(LocalDate.of(2034, 9, 10));
    assertThat(decide(MissionStep.END)).isEmpty();
    assertThat(make.read(space, mission.id()).state()).isEqualTo(MissionState.ENDED);
  }

  private Optional<Refusal> decide(MissionStep step) {
    var verdict = new Verdict(step, words("Vi står bakom den."), "RS 2030-9 § 4");
    return verdicts.decide(make.read(space, mission.id()), verdict, SOMEBODY);
  }

  private void collected() {
    clock.travelTo("2029-10-01");
    assertThat(handovers.collect(space.id(), ELECTION)).isEmpty();
  }

  private void frozen() {
    collected();
    clock.travelTo("2030-06-15");
    handovers.write(handover(), words("Håll i lunchtiderna."));
    assertThat(handovers.freeze(handover())).isEmpty();
  }

  private Optional<Refusal> present(Role by) {
    return handovers.present(handover(), by, words("Regionstyrelsens ordförande"), SOMEBODY);
  }

  private Optional<Refusal> receive() {
    var how = words("Vi talade om den i två timmar.");
    return handovers.receive(handover(), Role.COMMISSIONER, how, SOMEBODY);
  }

  private boolean isIntact() {
    return Objects.requireNonNull(handover().frozen()).isIntact();
  }

  private Handover handover() {
    return handovers.list(space.id()).getFirst();
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
