package se.utmana.app.portfolio.experiment;

import java.util.Locale;

/** Where an experiment is. {@link ExperimentMove} says how it gets from one to the next. */
public enum ExperimentState {
  /** Being designed; for members only. */
  DRAFT,
  /** The design is locked, and values come in. */
  RUNNING,
  /** What came out is known; nothing is decided. */
  FINISHED,
  DECIDED,
  /** Given up before its start. */
  DROPPED;

  /** The key of its name. */
  public String key() {
    return "portfolio.experiment.state." + name().toLowerCase(Locale.ROOT);
  }

  public boolean isCurrent() {
    return this == DRAFT || this == RUNNING || this == FINISHED;
  }

  /** Whether the design stands and can no longer be written. */
  public boolean isLocked() {
    return this != DRAFT && this != DROPPED;
  }
}
