package se.utmana.app.mission.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class ConflictTests {

  private static final Phrase WORDS = Phrase.of(Language.SV, "Färre parkeringar.");

  @Test
  void isDecidedByTheCommissionerWhoSaysWhatIsGivenUp() {
    var open = conflict(ConflictState.OPEN);
    assertThat(open.refusesDecision(Role.COMMISSIONER, WORDS, "KS § 3")).isEmpty();
    assertThat(key(open.refusesDecision(Role.PROCESS_LEADER, WORDS, "KS § 3")))
        .isEqualTo("mission.refused.role");
    assertThat(key(open.refusesDecision(Role.COMMISSIONER, Phrase.EMPTY, "KS § 3")))
        .isEqualTo("mission.refused.empty.givenUp");
    assertThat(key(open.refusesDecision(Role.COMMISSIONER, WORDS, " ")))
        .isEqualTo("mission.decision.refused.reference");
  }

  @Test
  void isSettledOnce() {
    var decided = conflict(ConflictState.DECIDED);
    assertThat(key(decided.refusesDecision(Role.COMMISSIONER, WORDS, "KS § 3")))
        .isEqualTo("mission.conflict.refused.settled");
    assertThat(key(decided.refusesDissolution(WORDS)))
        .isEqualTo("mission.conflict.refused.settled");
  }

  @Test
  void hasAScoreOfTheScaleAndNamesWhoIsAffected() {
    assertThat(key(new Opposition(WORDS, WORDS, -4, WORDS, Basis.OWN).refusal()))
        .isEqualTo("mission.conflict.refused.score");
    assertThat(key(new Opposition(WORDS, WORDS, -2, Phrase.EMPTY, Basis.OWN).refusal()))
        .isEqualTo("mission.refused.empty.affected");
    assertThat(new Opposition(WORDS, WORDS, 3, WORDS, Basis.OWN).refusal()).isEmpty();
  }

  private static Conflict conflict(ConflictState state) {
    var told = new Opposition(WORDS, WORDS, -2, WORDS, Basis.OWN);
    return new Conflict(
        SpaceId.next(), MissionId.next(), UUID.randomUUID(), told, state, Phrase.EMPTY);
  }

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("");
  }
}
