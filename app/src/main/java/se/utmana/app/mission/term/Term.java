package se.utmana.app.mission.term;

import java.time.LocalDate;

/**
 * A term of office: from when those who were elected take over until the day before the next do.
 */
public record Term(LocalDate election, LocalDate from, LocalDate to) {

  /** The years as people name a term: {@code 2026–2030}. */
  public String years() {
    return from.getYear() + "–" + to.getYear();
  }
}
