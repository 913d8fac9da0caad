package se.utmana.app.portfolio.expedition;

import java.util.Locale;

/** Where an expedition is. {@link ExpeditionMove} says how it gets from one to the next. */
public enum ExpeditionState {
  PLANNED,
  UNDER_WAY,
  /** Home again: what was seen becomes insights. */
  SENSEMAKING,
  CLOSED,
  CANCELLED;

  /** The key of its name. */
  public String key() {
    return "portfolio.expedition.state." + name().toLowerCase(Locale.ROOT);
  }

  public boolean isCurrent() {
    return this != CLOSED && this != CANCELLED;
  }

  /** Whether its plan, questions and stops can still be written. */
  public boolean isWritable() {
    return this == PLANNED || this == UNDER_WAY;
  }
}
