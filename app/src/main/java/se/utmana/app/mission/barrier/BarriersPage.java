package se.utmana.app.mission.barrier;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.Page;

/** What stands in the way of a mission. */
record BarriersPage(MissionRoom inside, List<Barrier> barriers, Cast cast, LocalDate today)
    implements Page {

  List<Barrier> waiting() {
    return barriers.stream().filter(one -> one.state().waits()).toList();
  }

  List<Barrier> answered() {
    return barriers.stream().filter(one -> !one.state().waits()).toList();
  }
}
