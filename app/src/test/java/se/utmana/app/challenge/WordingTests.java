package se.utmana.app.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class WordingTests {

  private static final Phrase TITLE = Phrase.of(Language.SV, "Maten kastas");
  private static final Phrase TEXT = Phrase.of(Language.EN, "Food is thrown away.");

  @Test
  void standsInOneLanguageEach() {
    assertThat(new Wording(TITLE, TEXT, Basis.OWN, "").refusal()).isEmpty();
  }

  @Test
  void needsATitle() {
    var wording = new Wording(Phrase.of(Language.SV, "  "), TEXT, Basis.OWN, "");
    assertThat(wording.refusal()).map(Refusal::field).contains("title");
  }

  @Test
  void needsAText() {
    var wording = new Wording(TITLE, Phrase.EMPTY, Basis.OWN, "");
    assertThat(wording.refusal()).map(Refusal::field).contains("text");
  }

  @Test
  void hasAnEnd() {
    var long121 = Phrase.of(Language.EN, "x".repeat(121));
    assertThat(new Wording(long121, TEXT, Basis.OWN, "").refusal())
        .contains(Refusal.at("title", "challenge.refused.long", 120));
    var long120 = Phrase.of(Language.EN, "x".repeat(120));
    assertThat(new Wording(long120, TEXT, Basis.OWN, "").refusal()).isEmpty();
  }

  @Test
  void isNoFactWithoutASource() {
    assertThat(new Wording(TITLE, TEXT, Basis.FACT, "  ").refusal())
        .map(Refusal::field)
        .contains("source");
    assertThat(new Wording(TITLE, TEXT, Basis.FACT, "SCB 2026-11-23").refusal()).isEmpty();
  }

  @Test
  void linksOnlyToAddressesOnTheWeb() {
    assertThat(withSource("https://www.vinnova.se/p/street-moves-2/").isLink()).isTrue();
    assertThat(withSource("javascript:alert(1)").isLink()).isFalse();
    assertThat(withSource("https://").isLink()).isFalse();
    assertThat(withSource("https://www.livsmedelsverket.se/ (Samarbeten)").isLink()).isFalse();
  }

  private static Wording withSource(String source) {
    return new Wording(TITLE, TEXT, Basis.FACT, source);
  }
}
