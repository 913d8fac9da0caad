package se.utmana.app.mission.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.AMission;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.alignment.Gap.Kind;
import se.utmana.app.mission.barrier.BarrierType;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.barrier.Obstacle;
import se.utmana.app.mission.commitment.CommitmentStep;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.commitment.Promise;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.mandate.MandateType;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.mission.owner.Owners;
import se.utmana.app.mission.support.SupportState;
import se.utmana.app.mission.support.Supports;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;

/** Each gap is found where it is, and not where it is not. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GapTests {

  private final AMission make;
  private final Alignments alignments;
  private final Commitments commitments;
  private final Mandates mandates;
  private final Owners owners;
  private final Barriers barriers;
  private final Supports supports;
  private final Members members;
  private final People people;
  private final Spaces spaces;
  private final Space space;

  GapTests(
      AMission make,
      Alignments alignments,
      Commitments commitments,
      Mandates mandates,
      Owners owners,
      Barriers barriers,
      Supports supports,
      Members members,
      People people,
      Spaces spaces) {
    this.make = make;
    this.alignments = alignments;
    this.commitments = commitments;
    this.mandates = mandates;
    this.owners = owners;
    this.barriers = barriers;
    this.supports = supports;
    this.members = members;
    this.people = people;
    this.spaces = spaces;
    this.space = ASpace.open(spaces, Level.REGIONAL, Visibility.PUBLIC, Ids.next());
  }

  @Test
  void aGoalNeedsADeciderAndOneAccountable() {
    var mission = make.draft(space);
    var goal = make.goal(mission, 19.0, FAR);
    assertThat(kinds(mission)).contains(Kind.NO_DECIDER).doesNotContain(Kind.TWO_ACCOUNTABLE);
    var actor = make.actor(space, Level.LOCAL);
    own(mission, actor, Duty.DECIDES, goal);
    own(mission, actor, Duty.ACCOUNTABLE, goal);
    assertThat(kinds(mission)).doesNotContain(Kind.NO_DECIDER, Kind.TWO_ACCOUNTABLE);
    own(mission, make.actor(space, Level.REGIONAL), Duty.ACCOUNTABLE, null);
    assertThat(kinds(mission)).contains(Kind.TWO_ACCOUNTABLE);
  }

  @Test
  void aGoalNeedsABaselineAndOneLiesBeyondTheElection() {
    var mission = make.draft(space);
    make.goal(mission, null, FAR);
    assertThat(kinds(mission)).contains(Kind.NO_BASELINE, Kind.NOTHING_BEYOND);
    make.goal(mission, 19.0, FAR);
    assertThat(kinds(mission)).doesNotContain(Kind.NOTHING_BEYOND);
  }

  @Test
  void aLevelWithoutACommitmentIsMissing() {
    var mission = make.draft(space);
    make.confirmed(mission, aPromise(make.actor(space, Level.LOCAL), FAR));
    assertThat(missing(mission)).containsExactly(Level.REGIONAL.key(), Level.NATIONAL.key());
  }

  @Test
  void aSpaceThatContributesFillsItsLevel() {
    var mission = make.adopted(space);
    assertThat(missing(mission)).containsExactly(Level.NATIONAL.key());
    var high = ASpace.open(spaces, Level.NATIONAL, Visibility.PUBLIC, Ids.next());
    var above = make.adopted(high);
    assertThat(missing(above)).containsExactly(Level.NATIONAL.key());
    var lower = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, Ids.next());
    assertThat(supports.offer(lower, space, mission, words("Vi prövar"))).isEmpty();
    var offer = supports.to(mission).getFirst();
    assertThat(supports.levels(mission)).isEmpty();
    supports.answer(offer, SupportState.ACCEPTED);
    assertThat(supports.levels(mission)).isEqualTo(Set.of(Level.LOCAL));
  }

  @Test
  void aCommitmentNeedsAMandateThatLastsLongEnough() {
    var mission = make.draft(space);
    var actor = make.actor(space, Level.LOCAL);
    var due = LocalDate.of(2030, 6, 30);
    make.confirmed(mission, aPromise(actor, due));
    assertThat(kinds(mission)).contains(Kind.NO_MANDATE).doesNotContain(Kind.MANDATE_ENDS);
    make.confirmed(mission, on(aPromise(actor, due), mandate(actor, due.minusDays(1))));
    assertThat(kinds(mission)).contains(Kind.MANDATE_ENDS);
  }

  @Test
  void aMandateThatLastsIsNoGap() {
    var mission = make.draft(space);
    var actor = make.actor(space, Level.LOCAL);
    var due = LocalDate.of(2030, 6, 30);
    make.confirmed(mission, on(aPromise(actor, due), mandate(actor, due)));
    assertThat(kinds(mission)).doesNotContain(Kind.NO_MANDATE, Kind.MANDATE_ENDS);
  }

  @Test
  void allCommitmentsFromOneOrganisationAreTooFew() {
    var mission = make.draft(space);
    var actor = make.actor(space, Level.LOCAL);
    make.confirmed(mission, aPromise(actor, FAR));
    make.confirmed(mission, aPromise(actor, FAR));
    assertThat(kinds(mission)).contains(Kind.ONE_ORGANISATION);
    make.confirmed(mission, aPromise(make.actor(space, Level.LOCAL), FAR));
    assertThat(kinds(mission)).doesNotContain(Kind.ONE_ORGANISATION);
  }

  @Test
  void aRoleThatTurnsOutToBeAPersonIsFound() {
    var mission = make.draft(space);
    var promise = aPromise(make.actor(space, Level.LOCAL), FAR);
    make.confirmed(mission, heldBy(promise, "Anna Berg"));
    assertThat(kinds(mission)).doesNotContain(Kind.HELD_BY_PERSON);
    members.join(space.id(), people.aPerson().id().value(), Role.PARTICIPANT);
    assertThat(kinds(mission)).contains(Kind.HELD_BY_PERSON);
  }

  @Test
  void aBarrierThatNobodyAnswersAndAThreatAreGaps() {
    var mission = make.draft(space);
    var actor = make.actor(space, Level.LOCAL);
    var told = new Obstacle(BarrierType.TIME, words("Tid"), words("När?"), Basis.OWN);
    var past = LocalDate.of(2020, 1, 1);
    barriers.report(mission, Ids.next(), told, actor, past, Acting.LEADER);
    var threatened = make.confirmed(mission, aPromise(actor, FAR));
    assertThat(kinds(mission)).contains(Kind.BARRIER_OVERDUE).doesNotContain(Kind.THREATENED);
    commitments.take(threatened, CommitmentStep.THREATEN, Acting.LEADER, words("Pengar"));
    assertThat(kinds(mission)).contains(Kind.THREATENED);
  }

  @Test
  void supportGoesUpwardsToWhatIsAdopted() {
    var lower = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, Ids.next());
    var draft = make.draft(space);
    assertThat(supports.offer(lower, space, draft, words("Vi prövar")).orElseThrow().key())
        .isEqualTo("mission.support.refused.draft");
    var adopted = make.adopted(lower);
    assertThat(supports.offer(space, lower, adopted, words("Vi")).orElseThrow().key())
        .isEqualTo("mission.support.refused.level");
  }

  private List<Kind> kinds(Mission mission) {
    return alignments.gaps(make.read(space, mission.id())).stream().map(Gap::kind).toList();
  }

  private List<String> missing(Mission mission) {
    return alignments.gaps(mission).stream()
        .filter(one -> one.kind() == Kind.LEVEL_MISSING)
        .map(Gap::detail)
        .toList();
  }

  private void own(Mission mission, ActorId actor, Duty duty, @Nullable GoalId goal) {
    var owner = new Owner(Ids.next(), mission.id(), goal, actor, duty, words("Ordföranden"));
    assertThat(owners.add(mission, owner)).isEmpty();
  }

  private UUID mandate(ActorId actor, LocalDate until) {
    var id = Ids.next();
    var from = LocalDate.of(2020, 1, 1);
    var mandate =
        new Mandate(id, actor, MandateType.BOARD, words("Tider"), "§ 1", from, until, Basis.OWN);
    assertThat(mandates.put(space.id(), mandate)).isEmpty();
    return id;
  }

  private static Promise on(Promise one, UUID mandate) {
    return new Promise(
        one.text(),
        one.actor(),
        one.post(),
        one.goal(),
        mandate,
        one.due(),
        one.gain(),
        one.basis());
  }

  private static Promise heldBy(Promise one, String post) {
    return new Promise(
        one.text(),
        one.actor(),
        words(post),
        one.goal(),
        one.mandate(),
        one.due(),
        one.gain(),
        one.basis());
  }
}
