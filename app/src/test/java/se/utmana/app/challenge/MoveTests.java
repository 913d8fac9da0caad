package se.utmana.app.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.space.Role;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class MoveTests {

  private static final Phrase WHY = Phrase.of(Language.SV, "Därför.");

  @Test
  void leadsFromSubmittedOverAssessmentToADecision() {
    assertThat(Move.open(at(Stage.SUBMITTED), Role.PROCESS_LEADER))
        .containsExactly(Move.START_ASSESSMENT);
    assertThat(Move.open(at(Stage.UNDER_ASSESSMENT), Role.PROCESS_LEADER))
        .containsExactly(Move.RETURN);
    assertThat(Move.open(at(Stage.UNDER_ASSESSMENT), Role.COMMISSIONER))
        .containsExactly(Move.FIND_RELEVANT, Move.REST, Move.DECLINE);
  }

  @Test
  void endsWhereTheChallengeIsClosed() {
    for (var role : Role.values()) {
      assertThat(Move.open(at(Stage.CLOSED), role)).isEmpty();
    }
  }

  @Test
  void letsOnlyLeadersAndCommissionersMove() {
    for (var stage : Stage.values()) {
      assertThat(Move.open(at(stage), Role.PARTICIPANT)).isEmpty();
      assertThat(Move.open(at(stage), Role.EXPERT)).isEmpty();
    }
  }

  @Test
  void refusesALeaderWhoDecides() {
    assertThat(refusal(Move.DECLINE, at(Stage.UNDER_ASSESSMENT), Role.PROCESS_LEADER, WHY))
        .isEqualTo("challenge.refused.role");
  }

  @Test
  void refusesAMoveFromElsewhere() {
    assertThat(refusal(Move.FIND_RELEVANT, at(Stage.SUBMITTED), Role.COMMISSIONER, WHY))
        .isEqualTo("challenge.refused.move");
  }

  @Test
  void asksForAReason() {
    assertThat(refusal(Move.DECLINE, at(Stage.UNDER_ASSESSMENT), Role.COMMISSIONER, Phrase.EMPTY))
        .isEqualTo("challenge.refused.reason");
    var long4001 = Phrase.of(Language.SV, "x".repeat(4001));
    assertThat(refusal(Move.RETURN, at(Stage.UNDER_ASSESSMENT), Role.PROCESS_LEADER, long4001))
        .isEqualTo("challenge.refused.long");
  }

  @Test
  void resumesOnlyWhatWasFoundRelevantBefore() {
    assertThat(Move.open(resting(Stage.ACTIVE), Role.COMMISSIONER))
        .containsExactly(Move.DECLINE, Move.RESUME);
    assertThat(Move.open(resting(Stage.UNDER_ASSESSMENT), Role.COMMISSIONER))
        .containsExactly(Move.DECLINE);
    assertThat(Move.open(resting(Stage.UNDER_ASSESSMENT), Role.PROCESS_LEADER))
        .containsExactly(Move.REOPEN);
  }

  private static Course at(Stage stage) {
    return new Course(stage, List.of());
  }

  private static Course resting(Stage before) {
    var event =
        new StageEvent(
            Move.REST, before, Stage.DORMANT, Role.COMMISSIONER, WHY, null, Instant.EPOCH);
    return new Course(Stage.DORMANT, List.of(event));
  }

  private static String refusal(Move move, Course course, Role by, Phrase reason) {
    return move.refusal(course, by, reason).map(Refusal::key).orElse("");
  }
}
