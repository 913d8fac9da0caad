package se.utmana.app.mission.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a country holds its ordinary elections of municipalities and regions, and when those who
 * were elected take over.
 *
 * @param year a year in which there was one
 * @param every how many years lie between two
 * @param nth which of those days of the month: 2 for the second Sunday
 * @param takesOver the day on which the elected assemblies begin: in the year of the election, or
 *     in the next one when the day comes before it
 */
public record ElectionRule(
    int year, int every, Month month, DayOfWeek day, int nth, MonthDay takesOver) {

  public ElectionRule {
    if (every < 1 || nth < 1 || nth > 4) {
      throw new IllegalArgumentException("No rule for elections: " + every + ", " + nth);
    }
  }

  /** The first election after that day. */
  public LocalDate next(LocalDate day) {
    var first = inYear(day.getYear() - Math.floorMod(day.getYear() - year, every));
    return first.isAfter(day) ? first : inYear(first.getYear() + every);
  }

  /** The latest election on that day or before it. */
  public LocalDate latest(LocalDate day) {
    return inYear(next(day).getYear() - every);
  }

  /** The elections after one day and until another. */
  public List<LocalDate> between(LocalDate after, LocalDate until) {
    var first = next(after);
    var most = Math.max(0, (until.getYear() - first.getYear()) / every + 1);
    return IntStream.range(0, most)
        .mapToObj(i -> inYear(first.getYear() + i * every))
        .filter(election -> !election.isAfter(until))
        .toList();
  }

  /** The term that an election begins. */
  public Term term(LocalDate election) {
    var from = takesOver(election);
    var to = takesOver(inYear(election.getYear() + every)).minusDays(1);
    return new Term(election, from, to);
  }

  private LocalDate takesOver(LocalDate election) {
    var sameYear = takesOver.atYear(election.getYear());
    return sameYear.isAfter(election) ? sameYear : takesOver.atYear(election.getYear() + 1);
  }

  private LocalDate inYear(int year) {
    return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }
}
