package se.utmana.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.Browser.Person;
import se.utmana.app.ServerTest;
import se.utmana.app.account.Account;
import se.utmana.app.account.Browser;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.assessment.Criterion;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Phrase;

/**
 * A statement becomes a framing of a challenge, which three organisations assess and ten people
 * rank; it is decided, those who took part are told, and the thread leads both ways.
 */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FromVoiceToDecisionTests {

  private static final String VOICE = "Rasten tar slut innan kön gör det";
  private static final String WHY = "Tre organisationer ser det, och ingen råder över det själv.";
  private static final List<ActorType> SOCIETY =
      List.of(ActorType.MUNICIPALITY, ActorType.YOUTH, ActorType.CIVIL_SOCIETY);

  private final People people;
  private final Actors actors;
  private final Members members;
  private final Challenges challenges;
  private final Moves moves;
  private final Scopes scopes;
  private final Dialogues dialogues;
  private final int port;
  private final Account leader;
  private final Account commissioner;
  private final Space space;

  FromVoiceToDecisionTests(
      People people,
      Spaces spaces,
      Actors actors,
      Members members,
      Challenges challenges,
      Moves moves,
      Scopes scopes,
      Dialogues dialogues,
      @LocalServerPort int port) {
    this.people = people;
    this.actors = actors;
    this.members = members;
    this.challenges = challenges;
    this.moves = moves;
    this.scopes = scopes;
    this.dialogues = dialogues;
    this.port = port;
    this.leader = people.aPerson();
    this.commissioner = people.aPerson();
    this.space = ASpace.open(spaces, Level.LOCAL, Visibility.PUBLIC, leader.id().value());
    members.join(space.id(), commissioner.id().value(), Role.COMMISSIONER);
  }

  @Test
  void leadsBothWays() {
    var author = people.aPerson();
    voice(author, aDialogue());
    var challenge = aChallenge("Lunchen hinns inte med");
    var ten = IntStream.range(0, 10).mapToObj(i -> aMember()).toList();
    try (var browser = se.utmana.app.Browser.open();
        var desk = new Walk(browser, Person.atADesk());
        var office = new Walk(browser, Person.atADesk());
        var phone = new Walk(browser, Person.onAPhone())) {
      frame(desk, challenge);
      scopes.put(challenge, Scope.EMPTY.affecting(Phrase.of("Elever", "Pupils")));
      moves.move(challenge, Move.START_ASSESSMENT, Role.PROCESS_LEADER, Phrase.EMPTY);
      IntStream.range(0, SOCIETY.size())
          .forEach(i -> assess(ten.get(i), SOCIETY.get(i), challenge));
      rank(desk, ten);
      decide(office, challenge);
      for (var one : Stream.concat(ten.stream(), Stream.of(author)).toList()) {
        assertThat(signedIn(one).get("/my-turn").body())
            .contains("Lunchen hinns inte med", "relevant att samverka kring", WHY);
      }
      follow(phone, author, challenge);
    }
  }

  /** The author asks to be told; nothing leads from the statement to the account. */
  private void voice(Account author, Dialogue dialogue) {
    var browser = signedIn(author);
    browser.get(dialogue.path());
    browser.post(dialogue.path() + "/start", Map.of());
    browser.get(dialogue.path() + "/statements");
    var said = browser.post(dialogue.path() + "/statements", Map.of("text", VOICE));
    assertThat(said.statusCode()).isEqualTo(303);
    browser.post(dialogue.path() + "/follow", Map.of());
  }

  private void frame(Walk desk, Challenge challenge) {
    signIn(desk, leader, path(challenge, "framings/new"));
    desk.page().locator("#find").fill("rasten");
    desk.press(AriaRole.BUTTON, "Sök").page().locator(".list .meta a").first().click();
    desk.look();
    assertThat(desk.page().locator("#field-text").inputValue()).isEqualTo(VOICE);
    desk.press(AriaRole.BUTTON, "Spara");
    assertThat(desk.page().locator("blockquote").innerText()).isEqualTo(VOICE);
  }

  private void assess(Account member, ActorType type, Challenge challenge) {
    var name = Phrase.of("Organisation " + type, "Organisation " + type);
    var actor = new Actor(ActorId.next(), name, type, Level.LOCAL);
    actors.put(space.id(), actor);
    members.change(space.id(), member.id().value(), Role.PARTICIPANT, actor.id());
    var fields = new HashMap<String, String>();
    for (var criterion : Criterion.values()) {
      fields.put("score-" + criterion, "4");
      fields.put("reason-" + criterion, "Så ser det ut hos oss.");
    }
    var given = signedIn(member).post(path(challenge, "assessment/mine"), fields);
    assertThat(given.statusCode()).isIn(302, 303);
  }

  private void rank(Walk desk, List<Account> ten) {
    aChallenge("Bussen går för sällan");
    desk.open(site() + space.path() + "/challenges/rankings/new");
    desk.fill("title", "Vad samlar oss?");
    desk.page().locator("input[name='challenges']").all().forEach(box -> box.check());
    desk.page().locator("input[name='participation'][value='MEMBERS']").check();
    desk.page().locator("main form .button").first().click();
    desk.look();
    var ranking = desk.page().url().replaceFirst(".*(/r/[^/?]+).*", "$1");
    ten.forEach(one -> choose(one, ranking));
  }

  private void choose(Account member, String ranking) {
    var browser = signedIn(member);
    browser.get(ranking);
    assertThat(browser.post(ranking + "/start", Map.of()).statusCode()).isEqualTo(303);
    browser.get(ranking + "/choose");
    browser.post(ranking + "/choose", Map.of("left", "0", "right", "1", "answer", "LEFT"));
  }

  private void decide(Walk office, Challenge challenge) {
    signIn(office, commissioner, path(challenge, "decisions/new"));
    office.page().locator("input[name='move'][value='FIND_RELEVANT']").check();
    office.fill("reasons", WHY);
    office.page().locator("main form .button").first().click();
    office.look();
    assertThat(office.page().locator("main").innerText()).contains(WHY);
  }

  /** From the news to the challenge, back to the voice and forward to the decision. */
  private void follow(Walk phone, Account author, Challenge challenge) {
    signIn(phone, author, "/my-turn");
    assertThat(phone.page().locator("main").innerText()).contains("Lunchen hinns inte med");
    var thread = site() + space.path() + "/thread/" + challenge.id();
    phone.open(thread);
    assertThat(phone.page().locator("main").innerText()).contains(VOICE, "Beslut");
    phone.page().locator("main a").filter(saying(VOICE)).first().click();
    phone.look();
    assertThat(phone.page().locator("main").innerText())
        .contains("Lunchen hinns inte med", "Beslut");
  }

  private static Locator.FilterOptions saying(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void signIn(Walk walk, Account person, String to) {
    walk.open(site() + "/sign-in?to=" + to);
    walk.fill("mail", person.mail().value()).fill("password", People.PASSWORD);
    walk.page().locator("main form .button").first().click();
    walk.look();
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Account aMember() {
    var person = people.aPerson();
    members.join(space.id(), person.id().value(), Role.PARTICIPANT);
    return person;
  }

  private Dialogue aDialogue() {
    var question = Phrase.of("Hur blir lunchen bättre?", "What would make lunch better?");
    var seeds = List.of(Phrase.of("Maten är god", "The food is good"));
    var draft = DialogueDraft.of(question, Phrase.EMPTY);
    var made = dialogues.create(space.id(), draft, seeds, "PROCESS_LEADER");
    dialogues.open(made.id(), "PROCESS_LEADER");
    return dialogues.find(made.id()).orElseThrow();
  }

  private Challenge aChallenge(String title) {
    var words = Phrase.of(title, title);
    var id = challenges.open(space.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(space.id(), id).orElseThrow();
  }

  private String path(Challenge challenge, String below) {
    return space.path() + "/challenges/" + challenge.id() + "/" + below;
  }

  private String site() {
    return "http://127.0.0.1:" + port;
  }
}
