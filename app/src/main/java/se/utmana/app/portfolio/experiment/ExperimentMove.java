package se.utmana.app.portfolio.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What takes an experiment further, and who may do it. */
public enum ExperimentMove {
  /** Locks the design and begins. */
  START(ExperimentState.DRAFT, ExperimentState.RUNNING, Role.PROCESS_LEADER),
  DROP(ExperimentState.DRAFT, ExperimentState.DROPPED, Role.PROCESS_LEADER),
  /** Ends it; what came out is computed by the rule that was set before. */
  FINISH(ExperimentState.RUNNING, ExperimentState.FINISHED, Role.PROCESS_LEADER),
  /** Only with a verdict. */
  DECIDE(ExperimentState.FINISHED, ExperimentState.DECIDED, Role.COMMISSIONER);

  private final ExperimentState from;
  private final ExperimentState to;
  private final Role role;

  ExperimentMove(ExperimentState from, ExperimentState to, Role role) {
    this.from = from;
    this.to = to;
    this.role = role;
  }

  public ExperimentState to() {
    return to;
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it is called on a button. */
  public String key() {
    return "portfolio.experiment.move." + code();
  }

  /** The key of what happened. */
  public String moved() {
    return "portfolio.experiment.moved." + code();
  }

  /** What a process leader can do in that state. */
  public static List<ExperimentMove> open(ExperimentState state) {
    return Stream.of(values())
        .filter(move -> move.from == state && move.role == Role.PROCESS_LEADER)
        .toList();
  }

  /** Why it cannot be done, if it cannot. */
  Optional<Refusal> refusal(Trial trial, Role by, Phrase reason, LocalDate today) {
    var experiment = trial.experiment();
    if (experiment.state() != from || by != role) {
      return Optional.of(Refusal.at("move", "portfolio.refused.move"));
    }
    return Said.first(
        Said.allowed("reason", reason, Said.TEXT),
        switch (this) {
          case START -> experiment.design().lockRefusal(today);
          case DROP -> Said.needed("reason", reason, Said.TEXT);
          case FINISH ->
              trial.cause(today) == Cause.ABORTED && reason.isEmpty()
                  ? Optional.of(Refusal.at("reason", "portfolio.experiment.refused.early"))
                  : Optional.empty();
          case DECIDE -> Optional.empty();
        });
  }
}
