package se.utmana.app.portfolio.logbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionState;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/** What expeditions wait for: observations on the way, the way home, and a reflection. */
@Component
class ExpeditionTurns implements Waits {

  private final Spaces spaces;
  private final Expeditions expeditions;
  private final Days days;

  ExpeditionTurns(Spaces spaces, Expeditions expeditions, Days days) {
    this.spaces = spaces;
    this.expeditions = expeditions;
    this.days = days;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isMember)
        .flatMap(
            room ->
                expeditions.list(room.space().id()).stream()
                    .flatMap(expedition -> of(room, expedition)))
        .toList();
  }

  private Stream<Waiting> of(Room room, Expedition expedition) {
    var waiting = new ArrayList<Waiting>();
    var isOver = expedition.box().isOver(days.today());
    var path = room.path(expedition.path());
    if (expedition.state() == ExpeditionState.UNDER_WAY && !isOver) {
      waiting.add(waiting("portfolio.turn.observe", room, expedition, path + "/observe"));
    }
    if (room.isLeader() && expedition.state() == ExpeditionState.UNDER_WAY && isOver) {
      waiting.add(waiting("portfolio.turn.return", room, expedition, path + "/move"));
    }
    if (room.isLeader() && expedition.state() == ExpeditionState.SENSEMAKING) {
      waiting.add(waiting("portfolio.turn.reflect", room, expedition, path));
    }
    return waiting.stream();
  }

  private static Waiting waiting(String key, Room room, Expedition expedition, String path) {
    return new Waiting(key, 1, expedition.title(), room.space().name(), path);
  }
}
