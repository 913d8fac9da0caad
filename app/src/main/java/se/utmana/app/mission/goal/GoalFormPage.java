package se.utmana.app.mission.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a goal is written.
 *
 * @param election the next ordinary election, which one goal of a mission must reach beyond
 */
record GoalFormPage(
    MissionRoom inside,
    GoalId goal,
    boolean isNew,
    LocalDate election,
    GoalForm form,
    FormErrors errors)
    implements FormPage {

  boolean asksWhy() {
    return inside.mission().isAdopted();
  }

  String action() {
    return inside.path("goals/" + goal);
  }

  String back() {
    return isNew ? inside.path("") : action();
  }

  List<Choice> bases(Texts texts) {
    return Stream.of(Basis.OWN, Basis.FACT, Basis.ILLUSTRATIVE)
        .map(basis -> new Choice(basis.name(), texts.get("challenge.basis." + basis.code())))
        .toList();
  }
}
