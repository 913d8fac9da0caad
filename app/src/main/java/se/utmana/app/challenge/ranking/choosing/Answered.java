package se.utmana.app.challenge.ranking.choosing;

import java.util.Optional;
import se.utmana.analysis.ranking.Answer;

/** What somebody answered about a pair, or that they would rather not. */
public enum Answered {
  LEFT,
  EQUAL,
  RIGHT,
  SKIP;

  /** The answer as the mathematics knows it; empty for a pair that was skipped. */
  Optional<Answer> answer() {
    return this == SKIP ? Optional.empty() : Optional.of(Answer.valueOf(name()));
  }
}
