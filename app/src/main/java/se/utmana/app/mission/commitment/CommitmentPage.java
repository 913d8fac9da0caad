package se.utmana.app.mission.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * One commitment, and what the viewer can do with it.
 *
 * @param steps what the viewer can do
 */
record CommitmentPage(
    MissionRoom inside,
    Commitment commitment,
    Cast cast,
    Optional<Goal> goal,
    Optional<Mandate> mandate,
    List<CommitmentStep> steps,
    List<Entry> entries,
    Line line,
    LocalDate today,
    StepForm form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return inside.path("commitments/" + commitment.id());
  }

  List<Choice> choices(Texts texts) {
    return steps.stream()
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  String chosen() {
    return form.step() == null && steps.size() == 1 ? steps.getFirst().name() : form.stepName();
  }
}
