package se.utmana.app.mission.handover;

import java.time.LocalDate;
import se.utmana.app.mission.term.Term;

/**
 * The days around an election.
 *
 * @param term the term that the election begins
 */
public record Calendar(LocalDate election, Term term) {

  /** From when what ends soon is listed. */
  public LocalDate firstLook() {
    return election.minusMonths(18);
  }

  /** From when the package is collected, and what ends soon is looked at again. */
  public LocalDate collecting() {
    return election.minusMonths(12);
  }

  /** From when the package can be frozen. */
  public LocalDate freezing() {
    return election.minusMonths(3);
  }

  /** Until when a package that is late can still be collected. */
  public LocalDate latest() {
    return election.plusMonths(12);
  }

  public boolean mayCollect(LocalDate today) {
    return !today.isBefore(collecting()) && !today.isAfter(latest());
  }

  public boolean mayFreeze(LocalDate today) {
    return !today.isBefore(freezing());
  }

  public boolean listsEndings(LocalDate today) {
    return !today.isBefore(firstLook());
  }
}
