package se.utmana.app.challenge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.People;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
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
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GuardTests {

  private static final Phrase WORDS = Phrase.of(Language.SV, "Elever");

  private final Moves moves;
  private final Scopes scopes;
  private final Actors actors;
  private final Members members;
  private final People people;
  private final JdbcClient jdbc;
  private final Space space;
  private final Challenge challenge;

  GuardTests(
      Spaces spaces,
      Challenges challenges,
      Moves moves,
      Scopes scopes,
      Actors actors,
      Members members,
      People people,
      JdbcClient jdbc) {
    this.moves = moves;
    this.scopes = scopes;
    this.actors = actors;
    this.members = members;
    this.people = people;
    this.jdbc = jdbc;
    this.space = ASpace.openPublic(spaces);
    var id = challenges.open(space.id(), new Wording(WORDS, WORDS, Basis.OWN, ""));
    this.challenge = challenges.find(space.id(), id).orElseThrow();
  }

  @Test
  void isNotAssessedBeforeSomebodyHasSaidWhomItAffects() {
    assertThat(move(Move.START_ASSESSMENT)).isEqualTo("challenge.refused.affected");
    scopes.put(challenge, Scope.EMPTY.affecting(WORDS));
    assertThat(move(Move.START_ASSESSMENT)).isEmpty();
  }

  @Test
  void isNotWorkedWithBeforeTwoOrganisationsAreInTheTeam() {
    jdbc.sql("update challenge.challenge set stage = 'RELEVANT' where id = :id")
        .param("id", challenge.id().value())
        .update();
    join(ActorType.MUNICIPALITY);
    assertThat(move(Move.ACTIVATE)).isEqualTo("challenge.refused.team");
    join(ActorType.CIVIL_SOCIETY);
    assertThat(move(Move.ACTIVATE)).isEmpty();
  }

  private String move(Move move) {
    return moves.move(challenge, move, Role.PROCESS_LEADER, WORDS).map(Refusal::key).orElse("");
  }

  private void join(ActorType type) {
    var actor = new Actor(ActorId.next(), Phrase.of(type.name(), type.name()), type, Level.LOCAL);
    assertThat(actors.put(space.id(), actor)).isEmpty();
    var person = people.aPerson().id().value();
    members.join(space.id(), person, Role.PARTICIPANT);
    members.change(space.id(), person, Role.PARTICIPANT, actor.id());
  }
}
