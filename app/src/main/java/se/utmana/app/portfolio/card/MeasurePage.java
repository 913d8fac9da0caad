package se.utmana.app.portfolio.card;

import java.util.List;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.portfolio.experiment.Trial;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where values are typed in, or read from a file. */
record MeasurePage(Room room, Trial trial, MeasureForm form, FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(trial.experiment().path());
  }

  /** What is measured for the threshold, and what for the stop rule. */
  List<Choice> series(Texts texts, Language language) {
    var design = trial.experiment().design();
    return List.of(
        new Choice(
            Series.METRIC.name(),
            design.metric().name().in(language),
            design.metric().unit().in(language)),
        new Choice(
            Series.STOP.name(),
            design.stopRule().watched().in(language),
            texts.get("portfolio.measure.stop.hint")));
  }

  List<Crumb> crumbs(Texts texts) {
    return ExperimentRooms.crumbs(room, trial.experiment(), texts);
  }
}
