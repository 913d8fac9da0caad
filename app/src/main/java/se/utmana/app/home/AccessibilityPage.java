package se.utmana.app.home;

import java.time.LocalDate;
import se.utmana.app.web.Page;

/** The accessibility statement: what is tested, what is not, and how to complain. */
record AccessibilityPage(Operator operator) implements Page {

  /** When the statement was last gone through; change it together with the words. */
  static final LocalDate UPDATED = LocalDate.of(2026, 11, 23);
}
