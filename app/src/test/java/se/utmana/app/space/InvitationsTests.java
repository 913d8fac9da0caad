package se.utmana.app.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InvitationsTests {

  private static final Duration DAY = Duration.ofDays(1);

  private final Invitations invitations;
  private final Members members;
  private final SpaceId space;
  private final UUID leader = Ids.next();

  InvitationsTests(Invitations invitations, Members members, Spaces spaces) {
    this.invitations = invitations;
    this.members = members;
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader).id();
  }

  @Test
  void whoeverHasTheLinkJoinsWithItsRole() {
    var somebody = Ids.next();
    assertThat(invitations.accept(aLink(DAY, 1), somebody)).isEmpty();
    assertThat(members.find(space, somebody).orElseThrow().role()).isEqualTo(Role.EXPERT);
    assertThat(invitations.list(space)).extracting(Invitation::uses).containsExactly(1);
  }

  @Test
  void aLinkThatIsUsedUpLetsNobodyElseIn() {
    var link = aLink(DAY, 1);
    invitations.accept(link, Ids.next());
    assertThat(invitations.accept(link, Ids.next())).contains(closed(Invitation.State.USED_UP));
  }

  @Test
  void membersUseNothingUp() {
    var link = aLink(DAY, 1);
    assertThat(invitations.accept(link, leader)).isEmpty();
    assertThat(members.find(space, leader).orElseThrow().isLeader()).isTrue();
    assertThat(invitations.accept(link, Ids.next())).isEmpty();
  }

  @Test
  void theLastPlaceIsGivenOnceHoweverManyComeAtOnce() throws Exception {
    var link = aLink(DAY, 3);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var joining =
          Stream.generate(
                  () -> (Callable<Optional<Refusal>>) () -> invitations.accept(link, Ids.next()))
              .limit(12)
              .map(threads::submit)
              .toList();
      var refused = 0;
      for (var each : joining) {
        refused += each.get().isPresent() ? 1 : 0;
      }
      assertThat(refused).isEqualTo(9);
    }
    assertThat(members.list(space)).hasSize(4);
  }

  @Test
  void anExpiredLinkLetsNobodyIn() {
    assertThat(invitations.accept(aLink(Duration.ofSeconds(-1), 5), Ids.next()))
        .contains(closed(Invitation.State.EXPIRED));
  }

  @Test
  void aWithdrawnLinkLetsNobodyIn() {
    var link = aLink(DAY, 5);
    invitations.revoke(space, invitations.list(space).getFirst().id());
    assertThat(invitations.accept(link, Ids.next())).contains(closed(Invitation.State.REVOKED));
  }

  @Test
  void whatIsNoTokenLeadsNowhere() {
    var link = aLink(DAY, 5);
    var changed = link.substring(0, link.length() - 4) + "AAAA";
    assertThat(List.of("", "x", "å", "A".repeat(54), changed, link + "A"))
        .allSatisfy(
            token -> {
              assertThat(invitations.find(token)).isEmpty();
              assertThat(invitations.accept(token, Ids.next()))
                  .contains(Refusal.of("space.refused.noInvitation"));
            });
  }

  private String aLink(Duration lasts, int maxUses) {
    var issued = invitations.issueLink(space, Role.EXPERT, lasts, maxUses, leader);
    return issued.path().substring("/join/".length());
  }

  private static Refusal closed(Invitation.State state) {
    return Refusal.of("space.refused.invitation." + state.name());
  }
}
