package se.utmana.app.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

class ReferenceTests {

  @Test
  void hasAllMunicipalitiesAndRegions() {
    assertThat(Places.municipalities()).hasSize(290);
    assertThat(Places.regions()).hasSize(21);
    assertThat(Places.municipalities()).allSatisfy(place -> assertThat(place.region()).isNotNull());
  }

  @Test
  void namesEveryActorTypeInBothLanguages() {
    assertThat(ActorType.values())
        .hasSize(20)
        .allSatisfy(
            type -> {
              assertThat(type.label().exactly(Language.SV)).isNotBlank();
              assertThat(type.label().exactly(Language.EN)).isNotBlank();
            });
  }

  @Test
  void findsAMunicipalityHoweverItIsWritten() {
    assertThat(Stream.of("Västerås", "västerås kommun", " VÄSTERÅS "))
        .allSatisfy(
            written ->
                assertThat(KnownActors.named(written))
                    .map(KnownActors.Known::municipality)
                    .contains("1980"));
  }

  @Test
  void findsNationalActorsByEitherName() {
    assertThat(KnownActors.named("Swedish Food Agency"))
        .isEqualTo(KnownActors.named("Livsmedelsverket"))
        .isPresent();
  }

  @Test
  void suggestsThoseThatBeginAlikeFirst() {
    assertThat(KnownActors.like("Karl", 5))
        .extracting(KnownActors.Known::name)
        .contains(Phrase.of("Karlstad", "Karlstad"))
        .allSatisfy(name -> assertThat(name.in(Language.SV)).startsWith("Karl"));
  }

  @Test
  void makesAddressesOfNames() {
    assertThat(Slug.suggestedBy("Skolmåltider i Väst!").value()).isEqualTo("skolmaltider-i-vast");
    assertThat(Slug.suggestedBy("New").value()).isEqualTo("space-new");
    assertThat(Slug.suggestedBy("—").value()).isEqualTo("space");
    assertThat(Slug.suggestedBy("x".repeat(300)).value()).hasSize(60);
    assertThat(Slug.isValid("../x")).isFalse();
  }
}
