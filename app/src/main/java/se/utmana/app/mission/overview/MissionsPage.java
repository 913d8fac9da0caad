package se.utmana.app.mission.overview;

import java.util.List;
import se.utmana.app.mission.horizon.Horizon;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The missions of a space. */
record MissionsPage(Room room, List<MissionCard> missions, Horizon horizon) implements Page {

  List<MissionCard> current() {
    return missions.stream().filter(one -> one.mission().state().isCurrent()).toList();
  }

  List<MissionCard> earlier() {
    return missions.stream().filter(one -> !one.mission().state().isCurrent()).toList();
  }
}
