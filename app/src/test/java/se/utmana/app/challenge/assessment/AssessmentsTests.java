package se.utmana.app.challenge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
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
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AssessmentsTests {

  private final Spaces spaces;
  private final Actors actors;
  private final Members members;
  private final Challenges challenges;
  private final Assessments assessments;
  private final Yardsticks yardsticks;
  private final ApplicationEventPublisher events;
  private final TestSite site;

  private Space space;
  private Challenge challenge;

  AssessmentsTests(
      Spaces spaces,
      Actors actors,
      Members members,
      Challenges challenges,
      Assessments assessments,
      Yardsticks yardsticks,
      ApplicationEventPublisher events,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.actors = actors;
    this.members = members;
    this.challenges = challenges;
    this.assessments = assessments;
    this.yardsticks = yardsticks;
    this.events = events;
    this.site = new TestSite(port);
    this.space = ASpace.openPublic(spaces);
    this.challenge = aChallenge(space);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
    challenge = aChallenge(space);
  }

  @Test
  void countsWhatIsSubmittedAndNotADraft() {
    var person = aMemberFor("Föreningen");
    assertThat(assessments.write(challenge, person, 0, Map.of(), false)).isEmpty();
    assertThat(assessments.overview(challenge).assessments()).isEmpty();
    assertThat(assessments.write(challenge, person, 1, all(3), true)).isEmpty();
    assertThat(assessments.summary(challenge).assessors()).isEqualTo(1);
  }

  @Test
  void asksForAScoreAndAReasonForEveryCriterion() {
    var person = aMemberFor("Föreningen");
    var incomplete = all(3);
    incomplete.remove(Criterion.LEVERAGE);
    assertThat(assessments.write(challenge, person, 0, incomplete, true))
        .map(Refusal::field)
        .contains("score-LEVERAGE");
    incomplete.put(Criterion.LEVERAGE, Answer.of(2, "  "));
    assertThat(assessments.write(challenge, person, 0, incomplete, true))
        .map(Refusal::field)
        .contains("reason-LEVERAGE");
    assertThat(assessments.overview(challenge).assessments()).isEmpty();
  }

  @Test
  void keepsEveryVersionAndCountsTheLatest() {
    var person = aMemberFor("Föreningen");
    assessments.write(challenge, person, 0, all(1), true);
    assessments.write(challenge, person, 1, all(4), true);
    var counted = assessments.overview(challenge).assessments();
    assertThat(counted).singleElement().extracting(Assessment::version).isEqualTo(2);
    assertThat(assessments.versions(challenge, counted.getFirst().id()))
        .extracting(one -> one.score(Criterion.EQUITY))
        .containsExactly(4, 1);
  }

  @Test
  void keepsWhatAnotherWindowSaved() {
    var person = aMemberFor("Föreningen");
    assessments.write(challenge, person, 0, all(1), true);
    assertThat(assessments.write(challenge, person, 0, all(4), true))
        .map(Refusal::key)
        .contains("challenge.refused.twoTabs");
    assertThat(assessments.mine(challenge, person).orElseThrow().score(Criterion.EQUITY))
        .isEqualTo(1);
  }

  @Test
  void isForThoseWhoRepresentAnActor() {
    var person = Ids.next();
    members.join(space.id(), person, Role.EXPERT);
    assertThat(assessments.write(challenge, person, 0, all(3), true))
        .map(Refusal::key)
        .contains("challenge.refused.noActor");
  }

  @Test
  void judgesByTheCriteriaOfTheSpace() {
    var fewer = new EnumMap<Criterion, Double>(Yardstick.ORDINARY.weights());
    fewer.remove(Criterion.GOALS);
    assertThat(yardsticks.set(space.id(), new Yardstick(fewer))).isEmpty();
    assertThat(yardsticks.of(space.id()).criteria()).hasSize(11).doesNotContain(Criterion.GOALS);
    assertThat(yardsticks.of(ASpace.openPublic(spaces).id())).isEqualTo(Yardstick.ORDINARY);
    fewer.remove(Criterion.COMPLEXITY);
    assertThat(yardsticks.set(space.id(), new Yardstick(fewer)))
        .map(Refusal::key)
        .contains("challenge.refused.gate");
  }

  @Test
  void forgetsWhoSaidItAndKeepsWhatWasSaid() {
    var person = aMemberFor("Föreningen");
    assessments.write(challenge, person, 0, all(3), true);
    events.publishEvent(new AccountErased(new AccountId(person)));
    assertThat(assessments.mine(challenge, person)).isEmpty();
    assertThat(assessments.overview(challenge).assessments()).hasSize(1);
  }

  @Test
  void showsEverybodyTheSameNumbersInPictureTableAndFile() {
    assessments.write(challenge, aMemberFor("Föreningen"), 0, all(4), true);
    assessments.write(challenge, aMemberFor("Företaget"), 0, all(1), true);
    var path = space.path() + "/challenges/" + challenge.id() + "/assessment";
    assertThat(site.get(path).body())
        .contains("<strong>2,5</strong> (1–4)")
        .contains("2,5 (1–4)</text>")
        .contains("Prata innan ni beslutar")
        .contains("2 personer från 2 organisationer");
    assertThat(site.get(path + ".csv").body()).contains("KOMPLEXITET,Komplexitet,true,2,2,2.5,1,4");
    assertThat(site.get(path + ".svg").body()).startsWith("<svg").contains("2,5 (1–4)");
    assertThat(site.get("/api/v1" + path).body()).contains("\"median\":2.5");
  }

  @Test
  void doesNotTellWhichPersonAssessed() {
    var person = aMemberFor("Föreningen");
    assessments.write(challenge, person, 0, all(4), true);
    var path = "/api/v1" + space.path() + "/challenges/" + challenge.id() + "/assessment";
    assertThat(site.get(path).body()).contains("Föreningen").doesNotContain(person.toString());
  }

  @Test
  void doesNotShowTheAssessmentsOfAnotherSpace() {
    var foreign = aChallenge(ASpace.openPublic(spaces));
    var path = space.path() + "/challenges/" + foreign.id() + "/assessment";
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + path).statusCode()).isEqualTo(404);
  }

  private UUID aMemberFor(String name) {
    var actor = new Actor(ActorId.next(), Phrase.of(name, name), ActorType.NON_PROFIT, Level.LOCAL);
    actors.put(space.id(), actor);
    var person = Ids.next();
    members.join(space.id(), person, Role.PARTICIPANT);
    members.change(space.id(), person, Role.PARTICIPANT, actor.id());
    return person;
  }

  private Challenge aChallenge(Space in) {
    var words = Phrase.of("Maten kastas", "Food is thrown away");
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(in.id(), id).orElseThrow();
  }

  private static Map<Criterion, Answer> all(int score) {
    var answers = new EnumMap<Criterion, Answer>(Criterion.class);
    for (var criterion : Criterion.values()) {
      answers.put(criterion, Answer.of(score, "Så är det."));
    }
    return answers;
  }
}
