package se.utmana.app.portfolio.card;

import java.util.List;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where a deviation is listed, or a value struck.
 *
 * @param values those that could be struck
 */
record DeviatePage(
    Room room, Experiment experiment, List<Measurement> values, DeviateForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(experiment.path());
  }

  List<Choice> choices(Texts texts) {
    return values.stream()
        .map(
            one ->
                new Choice(
                    String.valueOf(one.number()),
                    one.day() + ": " + texts.get("portfolio.number", one.value())))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return ExperimentRooms.crumbs(room, experiment, texts);
  }
}
