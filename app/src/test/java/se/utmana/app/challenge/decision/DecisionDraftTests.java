package se.utmana.app.challenge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Move;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

class DecisionDraftTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Phrase WORDS = Phrase.of(Language.SV, "Därför.");
  private static final Grounds ENOUGH = grounds(true, List.of());

  @Test
  void findsRelevantWhatThreeOrganisationsHaveAssessed() {
    assertThat(refusal(draft(Move.FIND_RELEVANT, null, Phrase.EMPTY), ENOUGH)).isEmpty();
  }

  @Test
  void refusesRelevanceBeforeThreeOrganisationsHaveAssessed() {
    assertThat(refusal(draft(Move.FIND_RELEVANT, null, WORDS), grounds(false, List.of())))
        .isEqualTo("challenge.decision.refused.early");
  }

  @Test
  void asksWhyWhenAGateIsNotReached() {
    var short1 = grounds(true, List.of(WORDS));
    assertThat(refusal(draft(Move.FIND_RELEVANT, null, Phrase.EMPTY), short1))
        .isEqualTo("challenge.decision.refused.despite");
    assertThat(refusal(draft(Move.FIND_RELEVANT, null, WORDS), short1)).isEmpty();
  }

  @Test
  void restsUntilADayToCome() {
    assertThat(refusal(draft(Move.REST, null, Phrase.EMPTY), ENOUGH))
        .isEqualTo("challenge.decision.refused.review");
    assertThat(refusal(draft(Move.REST, TODAY, Phrase.EMPTY), ENOUGH))
        .isEqualTo("challenge.decision.refused.past");
    assertThat(refusal(draft(Move.REST, TODAY.plusDays(1), Phrase.EMPTY), ENOUGH)).isEmpty();
  }

  @Test
  void decidesNothingWithoutReasons() {
    var draft =
        new DecisionDraft(
            Move.DECLINE, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, null, Phrase.EMPTY);
    assertThat(refusal(draft, ENOUGH)).isEqualTo("challenge.decision.refused.reasons");
  }

  @Test
  void isNoWayToDoWhatALeaderDoes() {
    assertThat(refusal(draft(Move.ACTIVATE, null, Phrase.EMPTY), ENOUGH))
        .isEqualTo("challenge.refused.move");
  }

  @Test
  void saysWhereADecisionDiffers() {
    assertThat(ENOUGH.differences(Move.FIND_RELEVANT)).isEmpty();
    assertThat(ENOUGH.differences(Move.DECLINE))
        .containsExactly("challenge.decision.differs.assessed");
    assertThat(grounds(true, List.of(WORDS)).differences(Move.FIND_RELEVANT))
        .containsExactly("challenge.decision.differs.gates");
    assertThat(placed(1, 1, 3).differences(Move.DECLINE))
        .containsExactly("challenge.decision.differs.first");
    assertThat(placed(5, 4, 6).differences(Move.FIND_RELEVANT))
        .containsExactly("challenge.decision.differs.low");
  }

  private static Grounds placed(int rank, int best, int worst) {
    var place = new Grounds.Place("/r/abc/results", WORDS, 12, rank, best, worst, 6);
    return new Grounds(0, 0, false, List.of(), List.of(), List.of(), List.of(), List.of(place));
  }

  private static Grounds grounds(boolean complete, List<Phrase> gates) {
    return new Grounds(3, 3, complete, List.of(), gates, List.of(), List.of(), List.of());
  }

  private static DecisionDraft draft(Move move, @Nullable LocalDate review, Phrase despite) {
    return new DecisionDraft(move, WORDS, Phrase.EMPTY, despite, review, Phrase.EMPTY);
  }

  private static String refusal(DecisionDraft draft, Grounds grounds) {
    return draft.refusal(grounds, TODAY).map(Refusal::key).orElse("");
  }
}
