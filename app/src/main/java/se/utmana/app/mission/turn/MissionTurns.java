package se.utmana.app.mission.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.commitment.CommitmentState;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.decision.Check;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.handover.HandoverState;
import se.utmana.app.mission.handover.Handovers;
import se.utmana.app.mission.support.SupportState;
import se.utmana.app.mission.support.Supports;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** What waits for a member in the missions of their spaces. */
@Component
class MissionTurns implements Waits {

  private final Spaces spaces;
  private final Actings actings;
  private final Missions missions;
  private final Commitments commitments;
  private final Barriers barriers;
  private final Verdicts verdicts;
  private final Supports supports;
  private final Handovers handovers;
  private final Elections elections;

  MissionTurns(
      Spaces spaces,
      Actings actings,
      Missions missions,
      Commitments commitments,
      Barriers barriers,
      Verdicts verdicts,
      Supports supports,
      Handovers handovers,
      Elections elections) {
    this.spaces = spaces;
    this.actings = actings;
    this.missions = missions;
    this.commitments = commitments;
    this.barriers = barriers;
    this.verdicts = verdicts;
    this.supports = supports;
    this.handovers = handovers;
    this.elections = elections;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isMember)
        .flatMap(room -> actings.find(room).stream().flatMap(one -> of(room, one)))
        .toList();
  }

  private Stream<Waiting> of(Room room, Acting acting) {
    var waiting = new ArrayList<Waiting>();
    answers(room, acting, waiting);
    for (var mission : missions.list(room.space().id())) {
      mission(room, mission, waiting);
    }
    handovers(room, waiting);
    return waiting.stream();
  }

  /** What an organisation is asked is for those who represent it. */
  private void answers(Room room, Acting acting, List<Waiting> waiting) {
    var space = room.space().id();
    var own = acting.actor();
    commitments.list(space).stream()
        .filter(one -> one.state() == CommitmentState.PROPOSED)
        .filter(one -> one.promise().actor().equals(own))
        .map(one -> wait("mission.turn.confirm", one.promise().text(), room, one.path()))
        .forEach(waiting::add);
    barriers.list(space).stream()
        .filter(one -> one.state().waits() && one.owner().equals(own))
        .map(one -> wait("mission.turn.barrier", one.obstacle().text(), room, one.path()))
        .forEach(waiting::add);
    barriers.list(space).stream()
        .filter(one -> room.isLeader() && one.isOverdue(elections.today()))
        .map(one -> wait("mission.turn.lift", one.obstacle().text(), room, one.path()))
        .forEach(waiting::add);
  }

  private void mission(Room room, Mission mission, List<Waiting> waiting) {
    if (room.isCommissioner() && verdicts.unanswered(mission).isPresent()) {
      var path = mission.path() + "/decisions/new";
      waiting.add(wait("mission.turn.unanswered", mission.title(), room, path));
    }
    if (room.isCommissioner() && isReady(mission)) {
      var path = mission.path() + "/decisions/new";
      waiting.add(wait("mission.turn.adopt", mission.title(), room, path));
    }
    if (room.isLeader()) {
      supports.to(mission).stream()
          .filter(one -> one.state() == SupportState.ASKED)
          .map(one -> wait("mission.turn.support", one.text(), room, mission.path() + "/alignment"))
          .forEach(waiting::add);
    }
  }

  private boolean isReady(Mission mission) {
    return mission.state() == MissionState.DRAFT
        && verdicts.checks(mission).stream().allMatch(Check::isMet);
  }

  private void handovers(Room room, List<Waiting> waiting) {
    var today = elections.today();
    for (var one : handovers.list(room.space().id())) {
      var calendar = handovers.calendar(one.election());
      var years = Phrase.of(calendar.term().years(), calendar.term().years());
      if (room.role() == Role.PROCESS_LEADER
          && one.state() == HandoverState.COLLECTING
          && calendar.mayFreeze(today)) {
        waiting.add(wait("mission.turn.freeze", years, room, one.path()));
      }
      if (room.isCommissioner()
          && one.state() == HandoverState.PRESENTED
          && !one.election().isAfter(today)) {
        waiting.add(wait("mission.turn.receive", years, room, one.path()));
      }
    }
  }

  private static Waiting wait(String key, Phrase title, Room room, String path) {
    return new Waiting(key, 1, title, room.space().name(), room.path(path));
  }
}
