package se.utmana.app.challenge.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A decision that is not made yet.
 *
 * @param move what is decided
 * @param dissent who was of another opinion and which, may be empty
 * @param despite why it is decided although the assessment speaks against it
 * @param reviewOn when a challenge that rests is looked at again
 * @param referral who could take the matter on instead, may be empty
 */
public record DecisionDraft(
    Move move,
    Phrase reasons,
    Phrase dissent,
    Phrase despite,
    @Nullable LocalDate reviewOn,
    Phrase referral) {

  static final int LENGTH = 4000;

  /** Why it cannot be decided so, if it cannot. See decision 0098. */
  Optional<Refusal> refusal(Grounds grounds, LocalDate today) {
    if (move.role() != Role.COMMISSIONER) {
      return Optional.of(Refusal.at("move", "challenge.refused.move"));
    }
    if (reasons.isEmpty()) {
      return Optional.of(Refusal.at("reasons", "challenge.decision.refused.reasons"));
    }
    if (Stream.of(reasons, dissent, despite, referral).anyMatch(DecisionDraft::isTooLong)) {
      return Optional.of(Refusal.at("reasons", "challenge.refused.long", LENGTH));
    }
    return switch (move) {
      case FIND_RELEVANT -> relevance(grounds);
      case REST -> rest(today);
      default -> Optional.empty();
    };
  }

  // Fewer assessments are no opinion to differ from; an opinion can be differed from, aloud.
  private Optional<Refusal> relevance(Grounds grounds) {
    if (!grounds.complete()) {
      return Optional.of(
          Refusal.at(
              "move",
              "challenge.decision.refused.early",
              grounds.assessors(),
              grounds.organisations()));
    }
    return grounds.speaksAgainstRelevant() && despite.isEmpty()
        ? Optional.of(Refusal.at("despite", "challenge.decision.refused.despite"))
        : Optional.empty();
  }

  private Optional<Refusal> rest(LocalDate today) {
    if (reviewOn == null) {
      return Optional.of(Refusal.at("reviewOn", "challenge.decision.refused.review"));
    }
    return reviewOn.isAfter(today)
        ? Optional.empty()
        : Optional.of(Refusal.at("reviewOn", "challenge.decision.refused.past"));
  }

  private static boolean isTooLong(Phrase phrase) {
    return phrase.byLanguage().values().stream().anyMatch(one -> one.length() > LENGTH);
  }
}
