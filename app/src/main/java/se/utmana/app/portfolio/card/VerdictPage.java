package se.utmana.app.portfolio.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Found;
import se.utmana.app.portfolio.experiment.Verdict;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a commissioner decides after an experiment; the same is asked whatever came out. */
record VerdictPage(
    Room room, Experiment experiment, Optional<Found> found, VerdictForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(experiment.path());
  }

  List<Choice> decisions(Texts texts) {
    return Stream.of(Verdict.Decision.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return ExperimentRooms.crumbs(room, experiment, texts);
  }
}
