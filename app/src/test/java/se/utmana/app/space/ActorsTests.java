package se.utmana.app.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ActorsTests {

  private final Actors actors;
  private final SpaceId space;

  ActorsTests(Actors actors, Spaces spaces) {
    this.actors = actors;
    this.space = ASpace.openPublic(spaces).id();
  }

  @Test
  void keepsWhatIsWrittenAboutAnActor() {
    var actor =
        new Actor(
            ActorId.next(),
            Phrase.of("Elevrådet", "The pupil council"),
            ActorType.PUPIL_COUNCIL,
            Level.LOCAL,
            Phrase.of("Smakar", "Tastes"),
            "0860",
            "08",
            true);
    assertThat(actors.put(space, actor)).isEmpty();
    assertThat(actors.list(space)).containsExactly(actor);
    assertThat(actor.place()).map(place -> place.in(Language.SV)).contains("Hultsfred");
  }

  @Test
  void theSameMunicipalityStandsOnce() {
    assertThat(actors.put(space, known("Ale"))).isEmpty();
    assertThat(actors.put(space, known("Ale"))).isPresent();
    assertThat(actors.put(space, known("Alingsås"))).isEmpty();
    assertThat(actors.list(space)).hasSize(2);
  }

  @Test
  void aRemovedActorIsOffTheListAndComesBack() {
    var actor = known("Livsmedelsverket");
    actors.put(space, actor);
    actors.remove(space, actor.id());
    assertThat(actors.list(space)).isEmpty();
    assertThat(actors.find(space, actor.id())).contains(actor);
    actors.restore(space, actor.id());
    assertThat(actors.list(space)).containsExactly(actor);
  }

  private static Actor known(String name) {
    return KnownActors.named(name).orElseThrow().asActor();
  }
}
