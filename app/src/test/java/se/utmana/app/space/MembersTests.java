package se.utmana.app.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Ids;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MembersTests {

  private final Spaces spaces;
  private final Members members;
  private final UUID leader = Ids.next();
  private final UUID second = Ids.next();

  MembersTests(Spaces spaces, Members members) {
    this.spaces = spaces;
    this.members = members;
  }

  @Test
  void theLastLeaderCanNeitherLeaveNorStopLeading() {
    var space = aSpace();
    members.join(space, second, Role.EXPERT);
    assertThat(members.remove(space, leader)).isPresent();
    assertThat(members.change(space, leader, Role.PARTICIPANT, null)).isPresent();
    assertThat(members.find(space, leader))
        .hasValueSatisfying(member -> assertThat(member.isLeader()).isTrue());
  }

  @Test
  void aLeaderLeavesWhenAnotherLeads() {
    var space = aSpace();
    members.join(space, second, Role.PROCESS_LEADER);
    assertThat(members.remove(space, leader)).isEmpty();
    assertThat(members.list(space)).extracting(Member::account).containsExactly(second);
  }

  @Test
  void twoLeadersWhoLeaveAtOnceLeaveOneBehind() throws Exception {
    for (var round = 0; round < 10; round++) {
      var space = aSpace();
      members.join(space, second, Role.PROCESS_LEADER);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<?> first = () -> members.remove(space, leader);
        Callable<?> other = () -> members.remove(space, second);
        var both = List.of(threads.submit(first), threads.submit(other));
        for (var each : both) {
          each.get();
        }
      }
      assertThat(members.list(space)).hasSize(1);
    }
  }

  @Test
  void joiningAgainKeepsTheRole() {
    var space = aSpace();
    assertThat(members.join(space, leader, Role.PARTICIPANT)).isFalse();
    assertThat(members.find(space, leader).orElseThrow().role()).isEqualTo(Role.PROCESS_LEADER);
  }

  @Test
  void namesTheSpacesOfAnAccount() {
    var space = aSpace();
    assertThat(members.spacesOf(leader)).contains(space);
    assertThat(members.spacesOf(Ids.next())).isEmpty();
  }

  private SpaceId aSpace() {
    return ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader).id();
  }
}
