package se.utmana.app.mission.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Everything that can be done with a commitment. Whoever promised answers for it; that it is
 * threatened, every member may say, early.
 */
public enum CommitmentStep {
  CONFIRM(Set.of(CommitmentState.PROPOSED), CommitmentState.CONFIRMED),
  DECLINE(Set.of(CommitmentState.PROPOSED), CommitmentState.DECLINED),
  THREATEN(Set.of(CommitmentState.CONFIRMED), CommitmentState.THREATENED),
  RESOLVE(Set.of(CommitmentState.THREATENED), CommitmentState.CONFIRMED),
  FULFIL(Set.of(CommitmentState.CONFIRMED, CommitmentState.THREATENED), CommitmentState.FULFILLED),
  WITHDRAW(
      Set.of(CommitmentState.CONFIRMED, CommitmentState.THREATENED), CommitmentState.WITHDRAWN);

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<CommitmentState> from;

  private final CommitmentState to;

  CommitmentStep(Set<CommitmentState> from, CommitmentState to) {
    this.from = from;
    this.to = to;
  }

  public CommitmentState to() {
    return to;
  }

  public String key() {
    return "mission.commitment.step." + name();
  }

  String doneKey() {
    return "mission.done.commitment." + name().toLowerCase(Locale.ROOT);
  }

  /** What somebody can do with a commitment. */
  public static List<CommitmentStep> open(Commitment commitment, Acting by) {
    return Stream.of(values())
        .filter(one -> one.from.contains(commitment.state()) && one.isFor(commitment, by))
        .toList();
  }

  /** Why it cannot be done, if it cannot; a promise that is kept is told with its evidence. */
  Optional<Refusal> refusal(Commitment commitment, Acting by, Phrase reason) {
    if (!isFor(commitment, by)) {
      return Optional.of(Refusal.at("step", "mission.commitment.refused.who"));
    }
    if (!from.contains(commitment.state())) {
      return Optional.of(Refusal.at("step", "mission.refused.step"));
    }
    if (this == FULFIL && reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "mission.commitment.refused.evidence"));
    }
    return this == CONFIRM
        ? Written.atMost("reason", reason, Written.TEXT)
        : Written.needed("reason", reason, Written.TEXT);
  }

  private boolean isFor(Commitment commitment, Acting by) {
    return this == THREATEN || by.mayAnswerFor(commitment.promise().actor());
  }
}
