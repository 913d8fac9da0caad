package se.utmana.app.mission.commitment;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.web.Page;

/** The commitments to a mission: those that hold, those that are asked for, and earlier ones. */
record CommitmentsPage(MissionRoom inside, List<Commitment> commitments, Cast cast, LocalDate today)
    implements Page {

  List<Commitment> holding() {
    return commitments.stream().filter(one -> one.state().holds()).toList();
  }

  List<Commitment> proposed() {
    return commitments.stream().filter(one -> one.state() == CommitmentState.PROPOSED).toList();
  }

  List<Commitment> earlier() {
    return commitments.stream()
        .filter(one -> !one.state().holds() && !one.state().isOpen())
        .toList();
  }
}
