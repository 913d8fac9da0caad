package se.utmana.app.dialogue.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Statements in two fields, whatever either language lacks. */
class BilingualTests {

  @Test
  void readsWhatItWrites() {
    var texts =
        List.of(
            Phrase.of("Fler bussar", "More buses"),
            Phrase.of(Language.SV, "Billigare biljetter"),
            Phrase.of(Language.EN, "Quieter trams"));
    assertThat(readAgain(texts)).isEqualTo(texts);
  }

  @Test
  void readsWhatItWritesInTheOtherLanguageOnly() {
    var texts = List.of(Phrase.of(Language.EN, "More buses"), Phrase.of(Language.EN, "Fewer cars"));
    assertThat(readAgain(texts)).isEqualTo(texts);
  }

  @Test
  void leavesBlankLinesOut() {
    assertThat(Bilingual.phrases("A\n\nB\n", Language.SV, "a\nb", Language.EN))
        .containsExactly(Phrase.of("A", "a"), Phrase.of("B", "b"));
  }

  @Test
  void leavesWhatIsNotTranslatedYet() {
    assertThat(Bilingual.phrases("A\nB", Language.SV, "-\nb", Language.EN))
        .containsExactly(Phrase.of(Language.SV, "A"), Phrase.of("B", "b"));
  }

  private static List<Phrase> readAgain(List<Phrase> texts) {
    var seeds =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Statement(i, texts.get(i), true, false, StatementState.PUBLISHED))
            .toList();
    return Bilingual.phrases(
        Bilingual.lines(seeds, Language.SV),
        Language.SV,
        Bilingual.lines(seeds, Language.EN),
        Language.EN);
  }
}
