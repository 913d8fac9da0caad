package se.utmana.app.mission;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;

/** Finds the mission that a path names; another space's answers like one that does not exist. */
@Component
public class MissionRooms {

  private final Missions missions;
  private final List<MissionTab> tabs;

  MissionRooms(Missions missions, List<MissionTab> tabs) {
    this.missions = missions;
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(MissionTab::order)).toList();
  }

  public MissionRoom enter(Room room, UUID mission) {
    return missions
        .find(room.space().id(), new MissionId(mission))
        .map(found -> new MissionRoom(room, found, tabs))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
