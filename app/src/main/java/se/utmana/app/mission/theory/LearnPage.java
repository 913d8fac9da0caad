package se.utmana.app.mission.theory;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** One assumption: what has been learned of it, and where that is written down. */
record LearnPage(
    MissionRoom inside,
    Assumption assumption,
    List<Entry> entries,
    Line line,
    LearnForm form,
    FormErrors errors)
    implements FormPage {

  List<Choice> states(Texts texts) {
    return Stream.of(AssumptionState.SUPPORTED, AssumptionState.CHALLENGED, AssumptionState.REFUTED)
        .map(one -> new Choice(one.name(), texts.get(one.key())))
        .toList();
  }

  String path() {
    return inside.path("theory/assumptions/" + assumption.id());
  }
}
