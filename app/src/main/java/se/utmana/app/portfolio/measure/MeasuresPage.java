package se.utmana.app.portfolio.measure;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The measures of a space as the table of its action plan. */
record MeasuresPage(Room room, List<Measure> measures, Surroundings around, LocalDate today)
    implements Page {

  /** Whether its last day is past and it is not done. */
  boolean isLate(Measure one) {
    return one.state().isCurrent() && one.box().isOver(today);
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
