package se.utmana.app.mission.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.handover.Handovers;
import se.utmana.app.mission.horizon.Horizon;
import se.utmana.app.mission.horizon.Horizons;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The page of the terms of office as a space sees them. */
@Controller
class TermsPages {

  private final Missions missions;
  private final Goals goals;
  private final Commitments commitments;
  private final Verdicts verdicts;
  private final Handovers handovers;
  private final Horizons horizons;
  private final Elections elections;

  TermsPages(
      Missions missions,
      Goals goals,
      Commitments commitments,
      Verdicts verdicts,
      Handovers handovers,
      Horizons horizons,
      Elections elections) {
    this.missions = missions;
    this.goals = goals;
    this.commitments = commitments;
    this.verdicts = verdicts;
    this.handovers = handovers;
    this.horizons = horizons;
    this.elections = elections;
  }

  @GetMapping("/spaces/{space}/missions/terms")
  @OpenTo(Audience.SPACE_VISITOR)
  TermsPage terms(Room room) {
    var space = room.space().id();
    return new TermsPage(
        room,
        elections.term(elections.latest()),
        handovers.calendar(elections.next()),
        handovers.endings(space),
        handovers.list(space),
        handovers.due(space),
        missions.list(space).stream().filter(one -> verdicts.unanswered(one).isPresent()).toList(),
        horizon(room),
        elections.today());
  }

  private Horizon horizon(Room room) {
    var space = room.space().id();
    var current =
        missions.list(space).stream()
            .filter(one -> one.state().isCurrent())
            .map(one -> one.id())
            .toList();
    var aims = goals.list(space).stream().filter(one -> current.contains(one.mission())).toList();
    return horizons.of(room.space(), aims, commitments.list(space));
  }
}
