package se.utmana.app.portfolio.experiment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.utmana.analysis.trial.Finding;
import se.utmana.analysis.trial.Outcome;

/** What came out of an experiment when it ended, as it stays. */
public record Found(Finding finding, Cause cause, Instant foundAt) {

  public Outcome outcome() {
    return finding.outcome();
  }

  public Optional<Finding.Interval> interval() {
    return finding.interval();
  }

  /** The key of what came out. */
  public String key() {
    return key(outcome());
  }

  public static String key(Outcome outcome) {
    return "portfolio.outcome." + outcome.name().toLowerCase(Locale.ROOT);
  }
}
