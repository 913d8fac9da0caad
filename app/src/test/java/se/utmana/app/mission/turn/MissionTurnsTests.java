package se.utmana.app.mission.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.mission.AMission.FAR;
import static se.utmana.app.mission.AMission.aPromise;
import static se.utmana.app.mission.AMission.words;

import java.time.LocalDate;
import java.util.List;
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
import se.utmana.app.mission.barrier.BarrierType;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.barrier.Obstacle;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Viewer;

/** What waits for whom. */
@ServerTest
@Import(AMission.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MissionTurnsTests {

  private final AMission make;
  private final MissionTurns turns;
  private final MissionContributors contributors;
  private final Barriers barriers;
  private final Members members;
  private final People people;
  private final Space space;
  private final UUID leader;

  MissionTurnsTests(
      AMission make,
      MissionTurns turns,
      MissionContributors contributors,
      Barriers barriers,
      Members members,
      People people,
      Spaces spaces) {
    this.make = make;
    this.turns = turns;
    this.contributors = contributors;
    this.barriers = barriers;
    this.members = members;
    this.people = people;
    this.leader = people.aPerson().id().value();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader);
  }

  @Test
  void anOfferWaitsForThoseWhoRepresentTheOrganisation() {
    var actor = make.actor(space, Level.LOCAL);
    var own = member(Role.PARTICIPANT, actor);
    var other = member(Role.PARTICIPANT, make.actor(space, Level.LOCAL));
    var promised = make.promised(make.draft(space), aPromise(actor, FAR));
    assertThat(keys(own)).containsExactly("mission.turn.confirm");
    assertThat(keys(other)).isEmpty();
    assertThat(contributors.of(space.id(), List.of(promised.id()))).containsExactly(own);
  }

  @Test
  void aBarrierWaitsForItsOwnerAndThenForTheLeader() {
    var actor = make.actor(space, Level.LOCAL);
    var own = member(Role.PARTICIPANT, actor);
    var told = new Obstacle(BarrierType.DATA, words("Data"), words("Var?"), Basis.OWN);
    var mission = make.draft(space);
    barriers.report(mission, Ids.next(), told, actor, FAR, Acting.LEADER);
    assertThat(keys(own)).containsExactly("mission.turn.barrier");
    assertThat(keys(leader)).isEmpty();
    var past = LocalDate.of(2020, 1, 1);
    barriers.report(mission, Ids.next(), told, actor, past, Acting.LEADER);
    assertThat(keys(leader)).containsExactly("mission.turn.lift");
  }

  @Test
  void aMissionThatHasAllItTakesWaitsForTheCommissioner() {
    var commissioner = member(Role.COMMISSIONER, null);
    make.draft(space);
    assertThat(keys(commissioner)).isEmpty();
    make.ready(space);
    assertThat(keys(commissioner)).containsExactly("mission.turn.adopt");
  }

  private List<String> keys(UUID account) {
    return turns.of(new Viewer(account, "Anna Berg", false, null)).stream()
        .map(Waits.Waiting::key)
        .toList();
  }

  private UUID member(Role role, @Nullable ActorId actor) {
    var account = people.aPerson().id().value();
    members.join(space.id(), account, role);
    members.change(space.id(), account, role, actor);
    return account;
  }
}
