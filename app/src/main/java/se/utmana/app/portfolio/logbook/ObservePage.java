package se.utmana.app.portfolio.logbook;

import java.util.List;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Journey;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where those on an expedition note what they see, on a phone, with or without a connection. */
record ObservePage(Room room, Journey journey, ObservationForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(journey.expedition().path());
  }

  /** The stops whose hosts have agreed. */
  List<Choice> stops(Language language) {
    return journey.stops().stream()
        .filter(stop -> stop.hasConsent() && !stop.isSkipped())
        .map(stop -> choice(stop, language))
        .toList();
  }

  private static Choice choice(ExpeditionStop stop, Language language) {
    return new Choice(String.valueOf(stop.number()), stop.place().in(language));
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(journey.expedition().title().in(texts.language()), path()));
  }
}
