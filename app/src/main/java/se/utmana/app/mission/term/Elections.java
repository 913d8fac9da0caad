package se.utmana.app.mission.term;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Reference;
import se.utmana.app.web.SwedishTime;

/**
 * The elections of the country that this installation is for: {@code utmana.country}, a code of
 * {@code reference/election-rules.csv}, Sweden when nothing is said.
 */
@Component
public class Elections {

  private final ElectionRule rule;
  private final Clock clock;

  public Elections(Environment environment, Clock clock) {
    this.rule = ruleOf(environment.getProperty("utmana.country", "SE"));
    this.clock = clock;
  }

  /** The rule of the country with that code. */
  static ElectionRule ruleOf(String country) {
    return Reference.rows("election-rules.csv").stream()
        .filter(row -> row.getField("country").equals(country))
        .findFirst()
        .map(
            row ->
                new ElectionRule(
                    Integer.parseInt(row.getField("year")),
                    Integer.parseInt(row.getField("every")),
                    Month.valueOf(row.getField("month")),
                    DayOfWeek.valueOf(row.getField("day")),
                    Integer.parseInt(row.getField("nth")),
                    MonthDay.parse("--" + row.getField("takes_over"))))
        .orElseThrow(() -> new IllegalArgumentException("No election rule for " + country));
  }

  /** Today, as people in Sweden count it. */
  public LocalDate today() {
    return SwedishTime.today(clock);
  }

  /** The next ordinary election. */
  public LocalDate next() {
    return rule.next(today());
  }

  /** The next ordinary election after that day. */
  public LocalDate next(LocalDate day) {
    return rule.next(day);
  }

  /** The election that those in office now were elected in. */
  public LocalDate latest() {
    return rule.latest(today());
  }

  public List<LocalDate> between(LocalDate after, LocalDate until) {
    return rule.between(after, until);
  }

  public Term term(LocalDate election) {
    return rule.term(election);
  }

  /** The terms that have a day in common with the time from one day until another. */
  public List<Term> terms(LocalDate from, LocalDate until) {
    return rule.between(rule.latest(rule.latest(from).minusDays(1)).minusDays(1), until).stream()
        .map(rule::term)
        .filter(term -> !term.to().isBefore(from) && !term.from().isAfter(until))
        .toList();
  }
}
