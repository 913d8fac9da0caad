package se.utmana.app.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.mission.decision.Verdict;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What the rules of missions refuse. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MissionRuleTests {

  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final Phrase WHY = words("Vi vet mer nu.");

  private final AMission make;
  private final Missions missions;
  private final Goals goals;
  private final Verdicts verdicts;
  private final Elections elections;
  private final Journal journal;
  private final Space space;

  MissionRuleTests(
      AMission make,
      Missions missions,
      Goals goals,
      Verdicts verdicts,
      Elections elections,
      Journal journal,
      Spaces spaces) {
    this.make = make;
    this.missions = missions;
    this.goals = goals;
    this.verdicts = verdicts;
    this.elections = elections;
    this.journal = journal;
    this.space = ASpace.openPublic(spaces);
  }

  @Test
  void isNotAdoptedWithoutAGoalThatCanBeMeasured() {
    var mission = make.draft(space);
    make.goal(mission, null, FAR);
    assertThat(adopt(mission)).isEqualTo("mission.rule.goal.refused");
  }

  @Test
  void isNotAdoptedWithoutAGoalBeyondTheNextElection() {
    var mission = make.draft(space);
    make.goal(mission, 19.0, elections.next());
    assertThat(adopt(mission)).isEqualTo("mission.rule.beyond.refused");
    make.goal(mission, 19.0, elections.next().plusDays(1));
    assertThat(adopt(mission)).isEqualTo("mission.rule.levels.refused");
  }

  @Test
  void isNotAdoptedWithConfirmedCommitmentsOnOneLevelOnly() {
    var mission = make.draft(space);
    make.goal(mission, 19.0, FAR);
    make.confirmed(mission, aPromise(make.actor(space, Level.LOCAL), FAR));
    make.confirmed(mission, aPromise(make.actor(space, Level.LOCAL), FAR));
    make.promised(mission, aPromise(make.actor(space, Level.NATIONAL), FAR));
    assertThat(adopt(mission)).isEqualTo("mission.rule.levels.refused");
  }

  @Test
  void isAdoptedWhenEverythingIsThere() {
    var mission = make.ready(space);
    assertThat(adopt(mission)).isEmpty();
    var latest = journal.of(space.id(), mission.id(), 1).getFirst();
    assertThat(latest.is(MissionStep.ADOPT)).isTrue();
    assertThat(latest.role()).isEqualTo(Role.COMMISSIONER);
    assertThat(latest.reason()).isEqualTo(WHY);
    assertThat(latest.reference()).isEqualTo("RS 2026-1 § 2");
    assertThat(latest.decidedBy()).isEqualTo(SOMEBODY);
  }

  @Test
  void isNotDecidedWithoutReasonsOrAWrittenDecision() {
    var mission = make.ready(space);
    assertThat(key(verdicts.decide(mission, verdict(Phrase.EMPTY, "§ 1"), SOMEBODY)))
        .isEqualTo("mission.refused.empty.reason");
    assertThat(key(verdicts.decide(mission, verdict(WHY, " "), SOMEBODY)))
        .isEqualTo("mission.decision.refused.reference");
  }

  @Test
  void isNotAdoptedByItsLeader() {
    var mission = make.ready(space);
    var refusal = missions.take(mission, MissionStep.ADOPT, Role.PROCESS_LEADER, WHY, "", null);
    assertThat(key(refusal)).isEqualTo("mission.refused.role");
    assertThat(make.read(space, mission.id()).state()).isEqualTo(MissionState.DRAFT);
  }

  @Test
  void aFourthMissionNeedsAReason() {
    for (int i = 0; i < Missions.MOST; i++) {
      make.draft(space);
    }
    var without = missions.open(space.id(), AMission.aDirection(), List.of(), Phrase.EMPTY);
    assertThat(without)
        .isEqualTo(
            new Missions.Opened.Refused(
                Refusal.at("another", "mission.refused.another", Missions.MOST)));
    var with = missions.open(space.id(), AMission.aDirection(), List.of(), WHY);
    assertThat(with).isInstanceOf(Missions.Opened.Done.class);
    assertThat(missions.list(space.id())).hasSize(4);
  }

  @Test
  void anAdoptedMissionChangesOnlyWithAReason() {
    var mission = make.adopted(space);
    var direction = AMission.aDirection();
    assertThat(key(missions.rewrite(mission, direction, List.of(), Phrase.EMPTY)))
        .isEqualTo("mission.refused.empty.reason");
    assertThat(missions.rewrite(mission, direction, List.of(), WHY)).isEmpty();
    assertThat(make.read(space, mission.id()).version()).isEqualTo(mission.version() + 1);
  }

  @Test
  void anAdoptedMissionKeepsAGoalBeyondTheNextElection() {
    var mission = make.adopted(space);
    var goal = goals.of(space.id(), mission.id()).getFirst();
    var nearer = AMission.anAim(19.0, elections.next());
    assertThat(key(goals.put(mission, goal.id(), nearer, WHY)))
        .isEqualTo("mission.goal.refused.beyond");
    assertThat(key(goals.remove(mission, goal, WHY))).isEqualTo("mission.goal.refused.beyond");
    assertThat(goals.put(mission, GoalId.next(), AMission.anAim(5.0, FAR), WHY)).isEmpty();
    assertThat(goals.remove(mission, goal, WHY)).isEmpty();
  }

  @Test
  void twoWritersAreToldOfEachOther() {
    var mission = make.draft(space);
    var direction = AMission.aDirection();
    assertThat(missions.rewrite(mission, direction, List.of(), Phrase.EMPTY)).isEmpty();
    assertThat(key(missions.rewrite(mission, direction, List.of(), Phrase.EMPTY)))
        .isEqualTo("mission.refused.changed");
  }

  @Test
  void isNotAchievedBeforeEveryGoalIsMeasured() {
    var mission = make.adopted(space);
    var verdict = new Verdict(MissionStep.ACHIEVE, WHY, "§ 9");
    assertThat(key(verdicts.decide(mission, verdict, SOMEBODY)))
        .isEqualTo("mission.decision.refused.unmeasured");
  }

  @Test
  void isNotReaffirmedWhereNoElectionWaitsForAnAnswer() {
    var mission = make.adopted(space);
    assertThat(verdicts.unanswered(mission)).isEmpty();
    var verdict = new Verdict(MissionStep.REAFFIRM, WHY, "§ 9");
    assertThat(key(verdicts.decide(mission, verdict, SOMEBODY)))
        .isEqualTo("mission.decision.refused.answered");
  }

  private String adopt(Mission mission) {
    return key(verdicts.decide(mission, verdict(WHY, "RS 2026-1 § 2"), SOMEBODY));
  }

  private static Verdict verdict(Phrase reason, String reference) {
    return new Verdict(MissionStep.ADOPT, reason, reference);
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
