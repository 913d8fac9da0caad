package se.utmana.app.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.challenge.Basis;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class DirectionTests {

  @Test
  void standsWithOneSentence() {
    assertThat(refusal("Varje barn äter hållbar och god skolmat.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Varje barn äter god mat genom att kommunen lagar den själv.",
        "Gatorna lever med hjälp av nya möbler.",
        "Every child eats well by introducing a new kitchen."
      })
  void refusesASolution(String sentence) {
    assertThat(refusal(sentence)).isEqualTo("mission.refused.solution");
  }

  @Test
  void refusesAnEmptyAndAnEndlessSentence() {
    assertThat(refusal(" ")).isEqualTo("mission.refused.empty.sentence");
    assertThat(refusal("a".repeat(201))).isEqualTo("mission.refused.long");
  }

  @Test
  void refusesAFactWithoutASource() {
    var direction =
        new Direction(Phrase.of(Language.SV, "Alla mår bra."), Phrase.EMPTY, Basis.FACT, " ");
    assertThat(direction.refusal().map(Refusal::key)).contains("mission.refused.source");
  }

  private static String refusal(String sentence) {
    return new Direction(Phrase.of(Language.SV, sentence), Phrase.EMPTY, Basis.OWN, "")
        .refusal()
        .map(Refusal::key)
        .orElse("");
  }
}
