package se.utmana.app.portfolio.card;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Deviation;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.ExperimentMove;
import se.utmana.app.portfolio.experiment.ExperimentState;
import se.utmana.app.portfolio.experiment.Found;
import se.utmana.app.portfolio.experiment.Judged;
import se.utmana.app.portfolio.experiment.Trial;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.picture.Svg;

/**
 * The card of an experiment: its locked design beside what came out.
 *
 * @param plot what was measured against the threshold, null before anything is
 */
record ExperimentPage(
    Room room,
    Trial trial,
    Surroundings around,
    List<Deviation> deviations,
    Optional<Found> found,
    Optional<Judged> judged,
    Svg.@Nullable Picture plot,
    List<Step> steps,
    Line line)
    implements Page {

  Experiment experiment() {
    return trial.experiment();
  }

  Design design() {
    return experiment().design();
  }

  String path(String below) {
    var own = room.path(experiment().path());
    return below.isEmpty() ? own : own + "/" + below;
  }

  Optional<Challenge> challenge() {
    return around.challenges().stream()
        .filter(one -> one.id().value().equals(experiment().challenge()))
        .findFirst();
  }

  String host(Language language) {
    var host = design().care().host();
    return host == null ? "" : around.actorName(host, language);
  }

  /** The leverage point that it presses, empty for none. */
  String lever(Language language) {
    var lever = design().prediction().lever();
    return around.levers().stream()
        .filter(one -> one.id().equals(lever))
        .map(one -> one.title().in(language))
        .findFirst()
        .orElse("");
  }

  /** The assumption of the map that it tests, empty for none. */
  String assumption(Language language) {
    var tested = design().prediction().assumption();
    return around.assumptions().stream()
        .filter(one -> one.link().equals(tested))
        .map(one -> one.says().in(language))
        .findFirst()
        .orElse("");
  }

  boolean isRunning() {
    return experiment().state() == ExperimentState.RUNNING;
  }

  boolean canMeasure() {
    return room.isMember() && isRunning();
  }

  boolean canEdit() {
    return room.isLeader() && experiment().state() == ExperimentState.DRAFT;
  }

  boolean canMove() {
    return room.isLeader() && !ExperimentMove.open(experiment().state()).isEmpty();
  }

  boolean canDeviate() {
    return room.isLeader() && (isRunning() || experiment().state() == ExperimentState.FINISHED);
  }

  boolean canDecide() {
    return room.isCommissioner() && experiment().state() == ExperimentState.FINISHED;
  }

  /** Whether the viewer may begin the experiment that was decided to follow. */
  boolean canFollow() {
    return room.isLeader()
        && judged
            .map(one -> one.verdict().decision())
            .filter(decision -> decision.isTriedAgain())
            .isPresent();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
