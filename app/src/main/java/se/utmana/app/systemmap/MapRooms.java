package se.utmana.app.systemmap;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;

/** Finds the map that a path names; another space's answers like one that does not exist. */
@Component
public class MapRooms {

  private final SystemMaps maps;
  private final List<MapTab> tabs;

  MapRooms(SystemMaps maps, List<MapTab> tabs) {
    this.maps = maps;
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(MapTab::order)).toList();
  }

  public MapRoom enter(Room room, UUID map) {
    return maps.find(room.space().id(), new SystemMapId(map))
        .map(found -> new MapRoom(room, found, tabs))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
