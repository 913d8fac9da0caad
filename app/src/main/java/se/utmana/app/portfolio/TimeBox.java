package se.utmana.app.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.utmana.app.web.Refusal;

/** The days that something may take, the first and the last included. */
public record TimeBox(LocalDate from, LocalDate to) {

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(to);
  }

  /** Why it cannot stand when it may take so many days. */
  public Optional<Refusal> refusal(int longest) {
    if (to.isBefore(from)) {
      return Optional.of(Refusal.at("to", "portfolio.refused.backwards"));
    }
    return Said.unless(days() <= longest, "to", "portfolio.refused.days", longest, days());
  }
}
