package se.utmana.app.portfolio.logbook;

import java.util.List;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Observation;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * An insight, with what it rests on.
 *
 * @param observations those that it rests on
 */
record InsightPage(
    Room room, Expedition expedition, Insight insight, List<Observation> observations, Line line)
    implements Page {

  String path() {
    return room.path(expedition.path());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(expedition.title().in(texts.language()), path()));
  }
}
