package se.utmana.app.dialogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.dialogue.results.Sensitivity.Outcome;
import se.utmana.app.dialogue.results.Sensitivity.Trial;
import se.utmana.app.dialogue.results.Sensitivity.Without;
import se.utmana.app.web.Phrase;

class SensitivityTests {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final int STATEMENTS = 14;

  @Test
  void findsTheGroupsAgainWithoutTheBusiestDay() {
    var trial = trial(tried(100, 40, 0, 0), Without.BUSIEST_DAY);
    assertThat(trial.isTold()).isTrue();
    assertThat(trial.groups()).isEqualTo(2);
    assertThat(trial.same()).isGreaterThanOrEqualTo(0.9);
    assertThat(trial.sameKey()).endsWith("3");
  }

  @Test
  void saysNothingOfADayOrChannelOfFewerThanFive() {
    var sensitivity = tried(60, 4, 4, 0);
    assertThat(trial(sensitivity, Without.BUSIEST_DAY).outcome()).isEqualTo(Outcome.TOO_FEW);
    assertThat(sensitivity.trials()).extracting(Trial::what).doesNotContain(Channel.PAPER.name());
  }

  /** Few have answered otherwise: the result of their votes alone would tell about them. */
  @Test
  void saysNothingOfTheFewWhoRemain() {
    var web =
        tried(60, 30, 6, 0).trials().stream()
            .filter(one -> one.what().equals(Channel.WEB.name()))
            .findFirst()
            .orElseThrow();
    assertThat(web.outcome()).isEqualTo(Outcome.TOO_FEW);
    assertThat(web.kept()).isZero();
    assertThat(web.lost()).isEmpty();
  }

  @Test
  void leavesCopiesOut() {
    assertThat(trial(tried(200, 40, 0, 8), Without.MOST_ALIKE).isTold()).isTrue();
    assertThat(trial(tried(60, 30, 0, 4), Without.MOST_ALIKE).outcome()).isEqualTo(Outcome.TOO_FEW);
    assertThat(trial(tried(60, 30, 0, 0), Without.MOST_ALIKE).outcome()).isEqualTo(Outcome.NOTHING);
  }

  private static Trial trial(Sensitivity sensitivity, Without without) {
    return sensitivity.trials().stream()
        .filter(one -> one.without() == without)
        .findFirst()
        .orElseThrow();
  }

  /** Two groups of people; some came on another day, some on paper, some are copies. */
  private static Sensitivity tried(int people, int otherDay, int onPaper, int copies) {
    var random = new SplittableRandom(4);
    var marked = new MarkedVotes();
    for (int i = 0; i < people; i++) {
      var voter = new UUID(i, 4);
      var day = i % 2 == 0 || i >= 2 * otherDay ? MONDAY : MONDAY.plusDays(1 + i % 7 / 4);
      for (int j = 0; j < 4 * STATEMENTS; j++) {
        var leans = (i % 4 < 2) == (j % 2 == 0) ? 0.85 : 0.15;
        var sign = random.nextDouble() < leans ? 1 : -1;
        var copied = j % 3 == 0 ? 1 : -1;
        marked.add(
            voter, j, i < copies ? copied : sign, day, i < onPaper ? Channel.PAPER : Channel.WEB);
      }
    }
    return new SensitivityMaker(marked, statements(), List.of()).made();
  }

  private static List<Statement> statements() {
    return IntStream.range(0, 4 * STATEMENTS)
        .mapToObj(
            j ->
                new Statement(
                    j, Phrase.of("Påstående " + j, ""), true, false, StatementState.PUBLISHED))
        .toList();
  }
}
