package se.utmana.app.mission.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionRuleTests {

  private static final ElectionRule SWEDEN = Elections.ruleOf("SE");

  /** The days as the election authority has them, and as the same act gives those to come. */
  @ParameterizedTest
  @CsvSource({
    "2014-01-01, 2014-09-14",
    "2014-09-14, 2018-09-09",
    "2018-09-09, 2022-09-11",
    "2022-09-10, 2022-09-11",
    "2026-09-12, 2026-09-13",
    "2026-11-27, 2030-09-08",
    "2031-01-01, 2034-09-10",
    "2035-01-01, 2038-09-12",
    "2039-12-31, 2042-09-14"
  })
  void findsTheNextElection(LocalDate day, LocalDate next) {
    assertThat(SWEDEN.next(day)).isEqualTo(next);
  }

  @Test
  void theLatestElectionIsThatOfTheDayItself() {
    assertThat(SWEDEN.latest(LocalDate.of(2026, 9, 13))).isEqualTo("2026-09-13");
    assertThat(SWEDEN.latest(LocalDate.of(2026, 9, 12))).isEqualTo("2022-09-11");
  }

  @Test
  void aTermLastsUntilTheNextElectedTakeOver() {
    var term = SWEDEN.term(LocalDate.of(2026, 9, 13));
    assertThat(term.from()).isEqualTo("2026-10-15");
    assertThat(term.to()).isEqualTo("2030-10-14");
    assertThat(term.years()).isEqualTo("2026–2030");
  }

  @Test
  void listsTheElectionsBetweenTwoDays() {
    assertThat(SWEDEN.between(LocalDate.of(2026, 9, 13), LocalDate.of(2034, 9, 10)))
        .isEqualTo(List.of(LocalDate.of(2030, 9, 8), LocalDate.of(2034, 9, 10)));
    assertThat(SWEDEN.between(LocalDate.of(2026, 9, 13), LocalDate.of(2030, 9, 7))).isEmpty();
  }

  @Test
  void anotherCountryVotesByItsOwnRule() {
    var denmark = Elections.ruleOf("DK");
    assertThat(denmark.next(LocalDate.of(2025, 1, 1))).isEqualTo("2025-11-18");
    assertThat(denmark.term(LocalDate.of(2025, 11, 18)).from()).isEqualTo("2026-01-01");
    assertThatIllegalArgumentException().isThrownBy(() -> Elections.ruleOf("XX"));
  }
}
