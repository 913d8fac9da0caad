package se.utmana.app.space.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.Browser;
import se.utmana.app.account.Letters;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.People;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Level;
import se.utmana.app.space.Member;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InvitationJourneyTests {

  private static final Pattern LINK = Pattern.compile("https?://[^/]+(/join/[A-Za-z0-9_-]+)");

  private final Invitations invitations;
  private final Members members;
  private final Accounts accounts;
  private final Letters letters;
  private final Browser leader;
  private final Space space;
  private final int port;

  InvitationJourneyTests(
      Spaces spaces,
      Invitations invitations,
      Members members,
      Accounts accounts,
      People people,
      Letters letters,
      @LocalServerPort int port) {
    var anna = people.aPerson();
    this.invitations = invitations;
    this.members = members;
    this.accounts = accounts;
    this.letters = letters;
    this.port = port;
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, anna.id().value());
    this.leader = new Browser(port);
    leader.signIn(anna.mail(), People.PASSWORD);
    leader.get(space.path() + "/invitations");
  }

  @Test
  void invitesTheGoodLinesAndGivesTheBadOnesBack() {
    var answer = mail("bo@example.org\nno address\ncia@example.org, dan@example.org\nnisse@");
    assertThat(answer).contains("no address\nnisse@</textarea>").doesNotContain("bo@example.org");
    assertThat(invitations.list(space.id()))
        .extracting(Invitation::mail)
        .containsExactlyInAnyOrder("bo@example.org", "cia@example.org", "dan@example.org");
  }

  @Test
  void whoIsInvitedByMailOpensAnAccountAndJoins() throws InterruptedException {
    var address = People.anAddress();
    mail(address.value());
    var guest = new Browser(port);
    var join = letters.link(address);
    assertThat(guest.get(join).body()).contains(space.name().byLanguage().get("sv"));
    enter(guest, guest.post(join + "/account", Map.of()).headers().firstValue("Location"), join);
    assertThat(guest.post(join, Map.of()).headers().firstValue("Location")).contains(space.path());
    assertThat(membership(address).role()).isEqualTo(Role.EXPERT);
  }

  @Test
  void whoHasALinkAndNoAccountGetsAMailThatOpensOneAndLeadsBack() throws InterruptedException {
    var made = leader.post(path("link"), Map.of("role", "EXPERT", "days", "7", "maxUses", "2"));
    var found = LINK.matcher(made.body());
    assertThat(found.find()).isTrue();
    var join = found.group(1);
    var address = People.anAddress();
    var guest = new Browser(port);
    guest.get(join);
    assertThat(guest.post(join + "/account", Map.of("mail", "nobody")).statusCode()).isEqualTo(422);
    guest.post(join + "/account", Map.of("mail", address.value()));
    enter(guest, Optional.of(letters.link(address)), join);
    guest.post(join, Map.of());
    assertThat(membership(address).role()).isEqualTo(Role.EXPERT);
  }

  @Test
  void aWithdrawnInvitationTellsNothingOfTheSpace() {
    mail("eva@example.org");
    var invitation = invitations.list(space.id()).getFirst();
    var issued =
        invitations.issueLink(
            space.id(), Role.EXPERT, Duration.ofDays(1), 1, invitation.invitedBy());
    leader.post(path(issued.invitation().id().value() + "/revoke"), Map.of());
    var answer = new Browser(port).get(issued.path());
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).doesNotContain(space.slug());
  }

  private String mail(String addresses) {
    return leader.post(path("mail"), Map.of("role", "EXPERT", "addresses", addresses)).body();
  }

  /** Opens an account by a one-time link, which leads back to the invitation. */
  private static void enter(Browser guest, Optional<String> welcome, String join) {
    var link = welcome.orElseThrow();
    guest.get(link);
    var opened =
        guest.post(
            link.substring(0, link.indexOf('?')),
            Map.of("name", "Bo Ek", "mail", "", "password", "", "to", join));
    assertThat(opened.headers().firstValue("Location")).contains(join);
    guest.get(join);
  }

  private Member membership(MailAddress address) {
    var account = accounts.findByMail(address).orElseThrow();
    return members.find(space.id(), account.id().value()).orElseThrow();
  }

  private String path(String below) {
    return space.path() + "/invitations/" + below;
  }
}
