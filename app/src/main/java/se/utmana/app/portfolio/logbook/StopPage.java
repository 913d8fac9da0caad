package se.utmana.app.portfolio.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * Where a stop is planned, agreed with its host, or left out.
 *
 * @param stop the one that is written anew, null for a new one
 */
record StopPage(
    Room room,
    Expedition expedition,
    @Nullable ExpeditionStop stop,
    StopForm form,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return stop == null;
  }

  String path() {
    return room.path(expedition.path());
  }

  String action() {
    return path() + (stop == null ? "/stops" : "/stops/" + stop.number());
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(expedition.title().in(texts.language()), path()));
  }
}
