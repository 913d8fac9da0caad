package se.utmana.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every dialogue begins with one person and goes on with a few, who may all say the same. */
class SmallTablesTests {

  enum Kind {
    ALL_AGREE((row, column) -> 1),
    ALL_DISAGREE((row, column) -> -1),
    ALL_PASS((row, column) -> 0),
    ALIKE((row, column) -> (column % 3) - 1),
    TWO_CAMPS((row, column) -> row % 2 == 0 ? 1 : -1),
    MIXED((row, column) -> new Random(31L * row + column).nextInt(3) - 1);

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas without state.
    private final IntBinaryOperator sign;

    Kind(IntBinaryOperator sign) {
      this.sign = sign;
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveALandscape(Kind kind) {
    for (int people = 0; people <= 8; people++) {
      for (int statements = 1; statements <= 8; statements++) {
        var votes = table(people, statements, kind);
        assertThatCode(() -> OpinionLandscape.stable(votes))
            .as("%d people, %d statements", people, statements)
            .doesNotThrowAnyException();
        var where = OpinionLandscape.stable(votes).people();
        for (int row = 0; row < people; row++) {
          assertThat(where.x(row)).isFinite();
          assertThat(where.y(row)).isFinite();
        }
      }
    }
  }

  private static Votes table(int people, int statements, Kind kind) {
    var votes = Votes.builder(people, statements);
    for (int row = 0; row < people; row++) {
      for (int column = 0; column < statements; column++) {
        votes.add(row, column, kind.sign.applyAsInt(row, column));
      }
    }
    return votes.build();
  }
}
