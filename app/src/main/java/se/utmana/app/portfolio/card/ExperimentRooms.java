package se.utmana.app.portfolio.card;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Room;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Finds the experiment that a path names; to visitors a draft is like one that does not exist. */
@Component
class ExperimentRooms {

  private final Experiments experiments;

  ExperimentRooms(Experiments experiments) {
    this.experiments = experiments;
  }

  Experiment enter(Room room, UUID experiment) {
    var found = experiments.enter(room.space().id(), experiment);
    if (!found.state().isLocked() && !room.isMember()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  static List<Crumb> crumbs(Room room, Experiment experiment, Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(experiment.title().in(texts.language()), room.path(experiment.path())));
  }
}
