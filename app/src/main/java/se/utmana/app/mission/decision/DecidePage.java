package se.utmana.app.mission.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.space.Role;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a commissioner decides about a mission.
 *
 * @param checks what adopting takes, empty for a mission that is adopted
 * @param election the election that waits for an answer
 */
record DecidePage(
    MissionRoom inside,
    List<Check> checks,
    Optional<LocalDate> election,
    VerdictForm form,
    FormErrors errors)
    implements FormPage {

  List<MissionStep> steps() {
    return MissionStep.open(inside.mission().state(), Role.COMMISSIONER).stream()
        .filter(step -> step != MissionStep.REAFFIRM || election.isPresent())
        .toList();
  }

  List<Choice> choices(Texts texts) {
    return steps().stream()
        .map(
            step -> new Choice(step.name(), texts.get(step.key()), texts.get(step.key() + ".hint")))
        .toList();
  }

  /** The only thing that can be decided is chosen from the start. */
  String chosen() {
    return form.step() == null && steps().size() == 1 ? steps().getFirst().name() : form.stepName();
  }
}
