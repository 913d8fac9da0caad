package se.utmana.app.challenge.ranking;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a leader opens a comparison. */
record ComparisonFormPage(
    Room room, List<Challenge> challenges, ComparisonForm form, FormErrors errors)
    implements FormPage {

  List<Choice> participations(Texts texts) {
    return Stream.of(Participation.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("challenge.section"), room.path("challenges")),
        new Crumb(texts.get("challenge.ranking.list"), room.path("challenges/rankings")));
  }
}
