package se.utmana.app.portfolio.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Measurement;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/** What experiments wait for: values, an end, and a decision. */
@Component
class ExperimentTurns implements Waits {

  private final Spaces spaces;
  private final Experiments experiments;
  private final Days days;

  ExperimentTurns(Spaces spaces, Experiments experiments, Days days) {
    this.spaces = spaces;
    this.experiments = experiments;
    this.days = days;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isMember)
        .flatMap(
            room ->
                experiments.list(room.space().id()).stream()
                    .flatMap(experiment -> of(room, experiment)))
        .toList();
  }

  private Stream<Waiting> of(Room room, Experiment experiment) {
    var waiting = new ArrayList<Waiting>();
    var path = room.path(experiment.path());
    if (experiment.state() == ExperimentState.RUNNING) {
      var trial = experiments.trial(experiment);
      var isStopped = experiment.stoppedOn() != null;
      var isOver = trial.isComplete() || experiment.box().isOver(days.today());
      if (room.isLeader() && isStopped) {
        waiting.add(waiting("portfolio.turn.stopped", room, experiment, path + "/move"));
      } else if (room.isLeader() && isOver) {
        waiting.add(waiting("portfolio.turn.finish", room, experiment, path + "/move"));
      } else if (!isStopped && !isOver && isDue(experiment, trial.metric())) {
        waiting.add(waiting("portfolio.turn.measure", room, experiment, path + "/measure"));
      }
    }
    if (room.isCommissioner() && experiment.state() == ExperimentState.FINISHED) {
      waiting.add(waiting("portfolio.turn.decide", room, experiment, path + "/decide"));
    }
    return waiting.stream();
  }

  /** Whether the next value ought to be there. */
  private boolean isDue(Experiment experiment, List<Measurement> values) {
    LocalDate latest = values.isEmpty() ? experiment.box().from() : values.getLast().day();
    var next = latest.plusDays(experiment.design().metric().everyDays());
    return !next.isAfter(days.today());
  }

  private static Waiting waiting(String key, Room room, Experiment experiment, String path) {
    return new Waiting(key, 1, experiment.title(), room.space().name(), path);
  }
}
