package se.utmana.app.mission.theory;

import java.util.List;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** The theory of change of a mission, its assumptions and horizons. */
record TheoryPage(
    MissionRoom inside, List<TheoryLine> lines, List<Assumption> assumptions, Svg.Picture grid)
    implements Page {

  List<TheoryLine> on(Shelf shelf) {
    return lines.stream().filter(one -> one.shelf() == shelf).toList();
  }

  boolean hasChain() {
    return lines.stream().anyMatch(one -> one.shelf().isOfChain());
  }

  boolean hasHorizons() {
    return lines.stream().anyMatch(one -> !one.shelf().isOfChain());
  }

  boolean canWrite() {
    return inside.room().isLeader() && inside.mission().state().isCurrent();
  }
}
