package se.utmana.app.challenge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
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
import se.utmana.app.challenge.ranking.ComparisonDraft;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.Participation;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Followers;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Who is told of a decision, over the listeners that tell it. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DecisionTellingTests {

  private final Challenges challenges;
  private final Moves moves;
  private final Decisions decisions;
  private final Scopes scopes;
  private final Followers followers;
  private final Comparisons comparisons;
  private final People people;
  private final int port;
  private final Account leader;
  private final Space space;
  private final Challenge challenge;

  DecisionTellingTests(
      Spaces spaces,
      Challenges challenges,
      Moves moves,
      Decisions decisions,
      Scopes scopes,
      Followers followers,
      Comparisons comparisons,
      People people,
      @LocalServerPort int port) {
    this.challenges = challenges;
    this.moves = moves;
    this.decisions = decisions;
    this.scopes = scopes;
    this.followers = followers;
    this.comparisons = comparisons;
    this.people = people;
    this.port = port;
    this.leader = people.aPerson();
    this.space = ASpace.openPublic(spaces);
    this.challenge = underAssessment(space);
  }

  @Test
  void tellsAFollowerOnceWithTheReason() {
    followers.follow(space.id(), challenge.id().value(), leader.id().value());
    decide(draft(Move.DECLINE));
    assertThat(signedIn(leader).get("/my-turn").body())
        .containsOnlyOnce("Därför.")
        .containsOnlyOnce("Beslut: avförd")
        .contains("/decisions/" + decisions.list(space.id()).getFirst().id());
  }

  @Test
  void tellsWhoeverAskedInARankingOnceAndNobodyOfTheOthers() {
    var other = underAssessment(space);
    var all = List.of(challenge, other);
    var name = Phrase.of(Language.SV, "Vad är viktigast?");
    var ranking =
        comparisons.open(
            space.id(), new ComparisonDraft(name, all, Participation.ANYONE, false, false));
    var chooser = people.aPerson();
    var bystander = people.aPerson();
    followers.follow(space.id(), ranking.id().value(), chooser.id().value());
    followers.follow(space.id(), challenge.id().value(), chooser.id().value());
    followers.follow(space.id(), other.id().value(), bystander.id().value());
    decide(draft(Move.DECLINE));
    assertThat(signedIn(chooser).get("/my-turn").body()).containsOnlyOnce("Beslut: avförd");
    assertThat(signedIn(bystander).get("/my-turn").body()).doesNotContain("Beslut: avförd");
  }

  private void decide(DecisionDraft draft) {
    assertThat(decisions.decide(challenge, draft, leader.id().value()))
        .isInstanceOf(Decisions.Outcome.Made.class);
  }

  private static DecisionDraft draft(Move move) {
    var words = Phrase.of(Language.SV, "Därför.");
    return new DecisionDraft(move, words, Phrase.EMPTY, Phrase.EMPTY, null, Phrase.EMPTY);
  }

  private Browser signedIn(Account account) {
    var browser = new Browser(port);
    browser.signIn(account.mail(), People.PASSWORD);
    browser.get("/");
    return browser;
  }

  private Challenge underAssessment(Space in) {
    var words = Phrase.of(Language.SV, "Maten kastas");
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    var found = challenges.find(in.id(), id).orElseThrow();
    scopes.put(found, Scope.EMPTY.affecting(words));
    moves.move(found, Move.START_ASSESSMENT, Role.PROCESS_LEADER, Phrase.EMPTY);
    return challenges.find(in.id(), id).orElseThrow();
  }
}
