package se.utmana.app.mission.alignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.support.Support;
import se.utmana.app.mission.support.SupportState;
import se.utmana.app.mission.support.Supports;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;

/** Finds the spaces that contribute to a mission, and what is missing in them. */
@Component
class JoinedSpaces {

  private final Supports supports;
  private final Spaces spaces;
  private final Missions missions;
  private final Alignments alignments;

  JoinedSpaces(Supports supports, Spaces spaces, Missions missions, Alignments alignments) {
    this.supports = supports;
    this.spaces = spaces;
    this.missions = missions;
    this.alignments = alignments;
  }

  /** An offer is for the leader to answer; what was accepted, everybody may see. */
  List<Joined> of(MissionRoom inside) {
    var visible = spaces.listVisibleTo(inside.room().viewer()).stream().map(Room::space).toList();
    return supports.to(inside.mission()).stream()
        .filter(
            one ->
                one.state() == SupportState.ACCEPTED
                    || (one.state() == SupportState.ASKED && inside.room().isLeader()))
        .flatMap(one -> joined(one, inside, visible).stream())
        .toList();
  }

  private Optional<Joined> joined(Support support, MissionRoom inside, List<Space> visible) {
    var seen = visible.stream().filter(one -> one.id().equals(support.space())).findFirst();
    if (seen.isPresent()) {
      return Optional.of(new Joined(support, seen.get(), gaps(seen.get())));
    }
    return inside.room().isLeader()
        ? spaces.find(support.space()).map(one -> new Joined(support, one, List.of()))
        : Optional.empty();
  }

  private List<Joined.Lack> gaps(Space space) {
    return missions.list(space.id()).stream()
        .filter(Mission::isAdopted)
        .flatMap(
            mission -> alignments.gaps(mission).stream().map(gap -> new Joined.Lack(mission, gap)))
        .toList();
  }
}
