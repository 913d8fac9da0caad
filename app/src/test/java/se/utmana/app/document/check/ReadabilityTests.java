package se.utmana.app.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a text reads. */
class ReadabilityTests {

  /** Ten words in two sentences, three of them longer than six letters: 5 + 30. */
  @Test
  void countsLixAsByHand() {
    assertThat(
            Readability.lix("Köket lagar maten varje dag. Eleverna äter tillsammans i matsalen."))
        .isEqualTo(35);
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(Readability.lix("")).isZero();
  }

  @Test
  void findsASentenceThatIsTooLong() {
    var longOne = "ord ".repeat(Readability.LONG + 1).strip() + ".";
    assertThat(Readability.tooLong("Kort. " + longOne)).hasSize(1);
    assertThat(Readability.tooLong("ord ".repeat(Readability.LONG))).isEmpty();
  }

  @Test
  void findsHeavyWordsOnceEach() {
    assertThat(Readability.heavy("Genomförandet av genomförandet avseende maten."))
        .containsExactly("genomförandet", "avseende");
  }
}
