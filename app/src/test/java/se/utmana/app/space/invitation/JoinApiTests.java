package se.utmana.app.space.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.account.token.AccessTokens;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;

/** Joining a space and leaving it, as a program does. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JoinApiTests {

  private final Invitations invitations;
  private final Members members;
  private final AccessTokens tokens;
  private final People people;
  private final Space space;
  private final Account leader;
  private final int port;

  JoinApiTests(
      Spaces spaces,
      Invitations invitations,
      Members members,
      AccessTokens tokens,
      People people,
      @LocalServerPort int port) {
    this.invitations = invitations;
    this.members = members;
    this.tokens = tokens;
    this.people = people;
    this.port = port;
    this.leader = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader.id().value());
  }

  @Test
  void joinsByAnInvitationAndLeaves() {
    var person = people.aPerson();
    var link =
        invitations.issueLink(
            space.id(), Role.PARTICIPANT, Duration.ofDays(1), 1, leader.id().value());
    var word = link.path().substring(link.path().lastIndexOf('/') + 1);
    var joined = call(person, "POST", "join", "{\"invitation\":\"%s\"}".formatted(word));
    assertThat(joined.statusCode()).isEqualTo(200);
    assertThat(joined.body()).contains(space.slug());
    assertThat(members.find(space.id(), person.id().value())).isPresent();
    var left = call(person, "DELETE", "spaces/" + space.slug() + "/members/me", "");
    assertThat(left.statusCode()).isEqualTo(204);
    assertThat(members.find(space.id(), person.id().value())).isEmpty();
  }

  @Test
  void refusesAWordThatIsNoInvitation() {
    var person = people.aPerson();
    assertThat(call(person, "POST", "join", "{\"invitation\":\"nothing\"}").statusCode())
        .isEqualTo(422);
    assertThat(call(person, "POST", "join", "{}").statusCode()).isEqualTo(422);
  }

  @Test
  void keepsTheLastLeader() {
    var left = call(leader, "DELETE", "spaces/" + space.slug() + "/members/me", "");
    assertThat(left.statusCode()).isEqualTo(422);
    assertThat(members.find(space.id(), leader.id().value())).isPresent();
  }

  private HttpResponse<String> call(Account person, String method, String path, String body) {
    var browser = new Browser(port);
    return browser.send(
        HttpRequest.newBuilder(browser.address("/api/v1/" + path))
            .header("Authorization", "Bearer " + tokens.create(person.id(), "Test", 1))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }
}
