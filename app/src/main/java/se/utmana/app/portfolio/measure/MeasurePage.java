package se.utmana.app.portfolio.measure;

import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** One measure, with the fields of an action plan. */
record MeasurePage(Room room, Measure measure, Surroundings around, List<Step> steps, Line line)
    implements Page {

  String path(String below) {
    return room.path(measure.path()) + (below.isEmpty() ? "" : "/" + below);
  }

  Optional<Challenge> challenge() {
    return challenge(around, measure);
  }

  static Optional<Challenge> challenge(Surroundings around, Measure of) {
    return around.challenges().stream()
        .filter(one -> one.id().value().equals(of.draft().challenge()))
        .findFirst();
  }

  boolean canEdit() {
    return room.isLeader() && measure.state() == MeasureState.PROPOSED;
  }

  boolean canMove() {
    return !MeasureMove.open(measure.state(), room.role()).isEmpty();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("portfolio.section"), room.path("portfolio")),
        new Crumb(texts.get("portfolio.measure.list"), room.path("portfolio/measures")));
  }
}
