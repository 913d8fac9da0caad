package se.utmana.app.portfolio.logbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionMove;
import se.utmana.app.portfolio.expedition.ExpeditionState;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Journey;
import se.utmana.app.portfolio.expedition.Reflection;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Observation;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** One expedition: its questions, its way, and what was seen and understood. */
record ExpeditionPage(
    Room room,
    Journey journey,
    Surroundings around,
    List<Observation> observations,
    List<Insight> insights,
    Optional<Reflection> reflection,
    List<Step> steps,
    Line line)
    implements Page {

  Expedition expedition() {
    return journey.expedition();
  }

  String path(String below) {
    var own = room.path(expedition().path());
    return below.isEmpty() ? own : own + "/" + below;
  }

  Optional<Challenge> challenge() {
    return around.challenges().stream()
        .filter(one -> one.id().value().equals(expedition().challenge()))
        .findFirst();
  }

  /** The names of those that go along. */
  List<String> crew(Language language) {
    return expedition().plan().crew().stream()
        .map(id -> around.actorName(id, language))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The name of whoever leads it, shown to members; empty for nobody. */
  String leader() {
    var id = expedition().plan().leader();
    return id == null ? "" : around.people().getOrDefault(id, "");
  }

  List<Observation> at(ExpeditionStop stop) {
    return observations.stream().filter(one -> one.stop() == stop.number()).toList();
  }

  /** The insight that settled a question. */
  Optional<Insight> insight(UUID id) {
    return insights.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether the viewer can note what there is to see now. */
  boolean canObserve() {
    return room.isMember()
        && expedition().state() == ExpeditionState.UNDER_WAY
        && journey.stops().stream().anyMatch(stop -> stop.hasConsent() && !stop.isSkipped());
  }

  boolean canInterpret() {
    return room.isMember()
        && !observations.isEmpty()
        && expedition().state() == ExpeditionState.SENSEMAKING;
  }

  boolean canWrite() {
    return room.isLeader() && expedition().state().isWritable();
  }

  boolean canAsk() {
    return room.isLeader() && expedition().state().isCurrent();
  }

  boolean canMove() {
    return room.isLeader() && !ExpeditionMove.open(expedition().state()).isEmpty();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("portfolio.section"), room.path("portfolio")));
  }
}
