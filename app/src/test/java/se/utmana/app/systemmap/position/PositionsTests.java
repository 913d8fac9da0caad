package se.utmana.app.systemmap.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Members;
import se.utmana.app.space.Role;
import se.utmana.app.space.Spaces;
import se.utmana.app.systemmap.AMap;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.change.Command;
import se.utmana.app.systemmap.change.Edits;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PositionsTests {

  private final Spaces spaces;
  private final Members members;
  private final Actors actors;
  private final AMap aMap;
  private final Edits edits;
  private final Positions positions;
  private final ApplicationEventPublisher events;
  private SystemMap map;
  private CausalLink link = AMap.link(AMap.factor("A"), AMap.factor("B"), Sign.PLUS);

  PositionsTests(
      Spaces spaces,
      Members members,
      Actors actors,
      AMap aMap,
      Edits edits,
      Positions positions,
      ApplicationEventPublisher events) {
    this.spaces = spaces;
    this.members = members;
    this.actors = actors;
    this.aMap = aMap;
    this.edits = edits;
    this.positions = positions;
    this.events = events;
    this.map = aMap.in(ASpace.openPublic(spaces).id());
  }

  @BeforeEach
  void drawALink() {
    map = aMap.in(ASpace.openPublic(spaces).id());
    var time = AMap.factor("Tid");
    var waste = AMap.factor("Svinn");
    link = AMap.link(time, waste, Sign.MINUS);
    edits.apply(
        map, Author.SYSTEM, List.of(Command.add(time), Command.add(waste), Command.add(link)));
  }

  @Test
  void countsStandsByKindOfActor() {
    take(aMember(ActorType.YOUTH), Stance.AGREE, "");
    take(aMember(ActorType.YOUTH), Stance.AGREE, "");
    take(aMember(ActorType.COMPANY), Stance.DISPUTE, "Det är tvärtom.");
    assertThat(tally())
        .satisfies(
            all -> {
              assertThat(all.standing()).isEqualTo(Standing.DISPUTED);
              assertThat(all.byType())
                  .containsEntry(ActorType.YOUTH, new Tally(2, 0, 0, Map.of()))
                  .containsEntry(ActorType.COMPANY, new Tally(0, 0, 1, Map.of()));
            });
  }

  @Test
  void asksWhoeverDisputesForAReasonOrASource() {
    var somebody = aMember(ActorType.YOUTH);
    assertThat(positions.take(map, link.id(), somebody, Stance.DISPUTE, " ", ""))
        .hasValueSatisfying(no -> assertThat(no.field()).isEqualTo("reason"));
    assertThat(positions.take(map, link.id(), somebody, Stance.DISPUTE, "", "Rapport 2024"))
        .isEmpty();
  }

  @Test
  void letsPeopleChangeTheirMindAndTakeTheirStandBack() {
    var somebody = aMember(ActorType.YOUTH);
    take(somebody, Stance.DOUBT, "");
    assertThat(tally().standing()).isEqualTo(Standing.DOUBTED);
    take(somebody, Stance.AGREE, "");
    assertThat(tally().standing()).isEqualTo(Standing.AGREED);
    take(somebody, Stance.NONE, "");
    assertThat(positions.of(map, link.id())).isEmpty();
    assertThat(tally().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void keepsWhatWasSaidAndForgetsWhoSaidIt() {
    var somebody = aMember(ActorType.YOUTH);
    take(somebody, Stance.AGREE, "Så är det.");
    events.publishEvent(
        new AccountErased(new AccountId(Objects.requireNonNull(somebody.account()))));
    assertThat(positions.of(map, link.id()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("Så är det.");
              assertThat(one.holder()).isNotEqualTo(somebody.account());
            });
  }

  private Tally tally() {
    return positions.tallies(map).getOrDefault(link.id(), Tally.NONE);
  }

  private void take(Author who, Stance stance, String reason) {
    assertThat(positions.take(map, link.id(), who, stance, reason, "")).isEmpty();
  }

  private Author aMember(ActorType type) {
    var name = "Aktör " + Ids.random();
    var actor = new Actor(ActorId.next(), Phrase.of(name, name), type, Level.LOCAL);
    actors.put(map.space(), actor);
    var account = Ids.random();
    members.join(map.space(), account, Role.PARTICIPANT);
    members.change(map.space(), account, Role.PARTICIPANT, actor.id());
    return new Author(account, Role.PARTICIPANT.key());
  }
}
