package se.utmana.app.portfolio.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Rule 3: an expedition has no target or hypothesis; it asks. */
class QuestionTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Om varje klass får egen tid så minskar svinnet?",
        "If each class gets its own time, then waste falls?",
        "Stämmer vår hypotes?"
      })
  void refusesAGuess(String text) {
    assertThat(refusal(text)).isEqualTo("portfolio.question.refused.guess");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Når vi minst 15 gram?", "Minskar svinnet med 20 procent?", "Is our target 10 g?"})
  void refusesATarget(String text) {
    assertThat(refusal(text)).isEqualTo("portfolio.question.refused.target");
  }

  @Test
  void refusesWhatIsNoQuestion() {
    assertThat(refusal("Vi vill se köket.")).isEqualTo("portfolio.question.refused.mark");
    assertThat(refusal("")).isEqualTo("portfolio.refused.empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "När väljer elever bort maten, och vad händer minuterna före?",
        "Vem använder gatan när, och vem saknas?",
        "Vad vet de som lagar maten om oss?"
      })
  void takesAnOpenQuestion(String text) {
    assertThat(refusal(text)).isEmpty();
  }

  @Test
  void comesToSomethingOnlyWithAnAnswer() {
    var question = Question.open(1, sv("Varför?"));
    assertThat(question.refusal(Question.State.DROPPED, Phrase.EMPTY)).isPresent();
    assertThat(question.refusal(Question.State.OPEN, sv("Nej"))).isPresent();
    assertThat(question.refusal(Question.State.ANSWERED, sv("Därför"))).isEmpty();
  }

  private static String refusal(String text) {
    return Question.refusal("text", sv(text)).map(Refusal::key).orElse("");
  }
}
