package se.utmana.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.learning.conversation.Attendance;
import se.utmana.app.learning.conversation.ConversationDraft;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.learning.conversation.ConversationState;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.learning.conversation.Minutes;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConversationsTests {

  private final Spaces spaces;
  private final ALoop loop;
  private final Conversations conversations;
  private final People people;
  private final int port;
  private Space space;

  ConversationsTests(
      Spaces spaces,
      ALoop loop,
      Conversations conversations,
      People people,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.loop = loop;
    this.conversations = conversations;
    this.people = people;
    this.port = port;
    this.space = ASpace.openPublic(spaces);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
  }

  @Test
  void countsTheHoursThatWerePlannedAndHeld() {
    loop.planned(space, ConversationKind.DIALOGUE, today().plusDays(7));
    loop.held(space, ConversationKind.REFLECTION, today());

    var all = conversations.list(space.id());
    assertThat(all).extracting(one -> one.planned()).containsExactly(2.0, 2.0);
    assertThat(all).extracting(one -> one.held()).containsExactly(0.0, 1.5);
    assertThat(all.getLast().minutes().people()).isEqualTo(4);
  }

  @Test
  void isHeldOnlyWhenItsDayHasCome() {
    var ahead = loop.planned(space, ConversationKind.DIALOGUE, today().plusDays(1));
    var came = List.of(new Attendance(ahead.draft().invited().getFirst(), 3));
    var minutes = new Minutes(1.0, came, sv("Sagt"), Phrase.EMPTY);

    assertThat(conversations.hold(ahead, minutes, Role.PROCESS_LEADER).map(Refusal::key))
        .contains("learning.refused.early");
  }

  @Test
  void saysWhatIsMissing() {
    var one = loop.planned(space, ConversationKind.DIALOGUE, today());
    var actor = one.draft().invited().getFirst();
    var nobody = new Minutes(1.0, List.of(new Attendance(actor, 0)), sv("Sagt"), Phrase.EMPTY);
    var silent = new Minutes(1.0, List.of(new Attendance(actor, 2)), Phrase.EMPTY, Phrase.EMPTY);
    var endless = new Minutes(101.0, List.of(new Attendance(actor, 2)), sv("x"), Phrase.EMPTY);
    var strange =
        new Minutes(1.0, List.of(new Attendance(UUID.randomUUID(), 2)), sv("x"), Phrase.EMPTY);

    assertThat(List.of(nobody, silent, endless, strange))
        .map(minutes -> conversations.hold(one, minutes, Role.PROCESS_LEADER).orElseThrow())
        .extracting(Refusal::field)
        .containsExactly("came", "notes", "hours", "came");
    var draft = new ConversationDraft(null, Phrase.EMPTY, null, null, List.of(), false);
    assertThat(conversations.plan(space.id(), draft, Role.PROCESS_LEADER))
        .isInstanceOf(Conversations.Outcome.Refused.class);
  }

  @Test
  void isCancelledWithAReasonAndThenStaysSo() {
    var one = loop.planned(space, ConversationKind.DIALOGUE, today());

    assertThat(conversations.cancel(one, Role.PROCESS_LEADER, Phrase.EMPTY)).isPresent();
    assertThat(conversations.cancel(one, Role.PROCESS_LEADER, sv("Ingen kunde"))).isEmpty();
    assertThat(conversations.cancel(one, Role.PROCESS_LEADER, sv("Igen")).map(Refusal::key))
        .contains("portfolio.refused.changed");
    assertThat(conversations.enter(space.id(), one.id()).state())
        .isEqualTo(ConversationState.CANCELLED);
    assertThat(conversations.steps(one)).hasSize(2);
  }

  @Test
  void keepsWhatWasSaidAmongMembers() {
    var held = loop.held(space, ConversationKind.DIALOGUE, today());
    var page = new Browser(port).get(space.path() + "/" + held.path()).body();
    var data =
        new TestSite(port).get("/api/v1" + space.path() + "/conversations/" + held.id()).body();

    assertThat(page).contains("Vi provar igen.").doesNotContain("Vi talade länge.");
    assertThat(data).contains("Vi provar igen.").doesNotContain("Vi talade länge.");
  }

  @Test
  void keepsWhatWasWrittenWhenSomethingIsMissing() {
    var leader = people.aPerson();
    var led = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    var browser = new Browser(port);
    browser.signIn(leader.mail(), People.PASSWORD);
    browser.get(led.path() + "/learning/conversations/new");
    var answer =
        browser.post(
            led.path() + "/learning/conversations",
            Map.of("purpose", "Enas om hösten", "hours", "en hel dag", "kind", "DIALOGUE"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Enas om hösten", "en hel dag", "Ange en dag.");
  }
}
