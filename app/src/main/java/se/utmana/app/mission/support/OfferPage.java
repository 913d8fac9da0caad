package se.utmana.app.mission.support;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a space offers to contribute to a mission above it. */
record OfferPage(Room room, List<Offered> possible, OfferForm form, FormErrors errors)
    implements FormPage {

  List<Choice> choices(Language language) {
    return possible.stream()
        .map(
            one ->
                new Choice(
                    one.mission().id().toString(),
                    one.space().name().in(language) + ": " + one.mission().title(language)))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("mission.section"), room.path("missions")),
        new Crumb(texts.get("mission.support.tab"), room.path("missions/support")));
  }
}
