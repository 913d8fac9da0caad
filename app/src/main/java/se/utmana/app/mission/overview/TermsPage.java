package se.utmana.app.mission.overview;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.handover.Calendar;
import se.utmana.app.mission.handover.Handover;
import se.utmana.app.mission.handover.Snapshot.Ending;
import se.utmana.app.mission.horizon.Horizon;
import se.utmana.app.mission.term.Term;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * The terms of office as a space sees them.
 *
 * @param term the term that is now, or begins next
 * @param next the days around the next election
 * @param due the elections for which a package can be collected now
 * @param unanswered the missions that the latest election left without an answer
 */
record TermsPage(
    Room room,
    Term term,
    Calendar next,
    List<Ending> endings,
    List<Handover> handovers,
    List<Calendar> due,
    List<Mission> unanswered,
    Horizon horizon,
    LocalDate today)
    implements Page {

  boolean isClose() {
    return !today.isBefore(next.collecting());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("mission.section"), room.path("missions")));
  }
}
