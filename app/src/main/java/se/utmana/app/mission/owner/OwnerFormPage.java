package se.utmana.app.mission.owner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where an organisation is given a duty. */
record OwnerFormPage(
    MissionRoom inside, UUID id, Cast cast, List<Goal> goals, OwnerForm form, FormErrors errors)
    implements FormPage {

  List<Choice> duties(Texts texts) {
    return Stream.of(Duty.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Choice> goalChoices(Language language) {
    return goals.stream()
        .map(one -> new Choice(one.id().toString(), one.name().in(language)))
        .toList();
  }
}
