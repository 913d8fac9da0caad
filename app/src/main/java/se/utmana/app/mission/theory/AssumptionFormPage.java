package se.utmana.app.mission.theory;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where an assumption is written. */
record AssumptionFormPage(MissionRoom inside, UUID id, AssumptionForm form, FormErrors errors)
    implements FormPage {

  List<Choice> scale(String of, Texts texts) {
    return IntStream.rangeClosed(1, Assumption.MOST)
        .mapToObj(
            one ->
                new Choice(String.valueOf(one), texts.get("mission.assumption." + of + "." + one)))
        .toList();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }
}
