package se.utmana.app.mission.barrier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a barrier is reported. */
record BarrierFormPage(MissionRoom inside, UUID id, Cast cast, BarrierForm form, FormErrors errors)
    implements FormPage {

  List<Choice> types(Texts texts) {
    return Stream.of(BarrierType.values())
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }
}
