package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Vote;

/**
 * What a voter hands in for one statement.
 *
 * @param vote null to take the vote back that was given before
 */
record Slip(UUID voter, int statement, @Nullable Vote vote, Channel channel) {

  /** The place that only the last slip of a voter fills. */
  record Cell(UUID voter, int statement) {}

  Cell cell() {
    return new Cell(voter, statement);
  }

  boolean isVote() {
    return vote != null;
  }

  Ballot ballot(LocalDate day) {
    if (vote == null) {
      throw new IllegalStateException("Nothing is voted here");
    }
    return new Ballot(voter, statement, vote, day);
  }
}
