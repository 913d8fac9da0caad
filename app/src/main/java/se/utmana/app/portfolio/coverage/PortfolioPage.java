package se.utmana.app.portfolio.coverage;

import java.util.List;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** What a space explores, tests and does, and what nobody tries. */
record PortfolioPage(Room room, List<Entry> entries, Coverage coverage) implements Page {

  /** Whether nothing is tried and nobody has said where it should be. */
  boolean isEmpty() {
    return entries.isEmpty() && coverage.rows().stream().noneMatch(row -> row.lever() != null);
  }

  boolean hasNext() {
    return !coverage.untested().isEmpty() || !coverage.holes().isEmpty();
  }
}
