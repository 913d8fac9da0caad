package se.utmana.app.mission.mandate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Cast;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a mandate is written. */
record MandateFormPage(
    Room room, UUID id, boolean isNew, Cast cast, MandateForm form, FormErrors errors)
    implements FormPage {

  String action() {
    return room.path("missions/mandates/" + id);
  }

  List<Choice> types(Texts texts) {
    return Stream.of(MandateType.values())
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("mission.section"), room.path("missions")),
        new Crumb(texts.get("mission.mandate.list"), room.path("missions/mandates")));
  }
}
