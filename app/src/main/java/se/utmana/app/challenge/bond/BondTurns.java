package se.utmana.app.challenge.bond;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Waits;
import se.utmana.app.web.Viewer;

/** Bonds that another space asks for and that wait for a process leader's answer. */
@Component
class BondTurns implements Waits {

  private final Spaces spaces;
  private final Bonds bonds;
  private final Challenges challenges;

  BondTurns(Spaces spaces, Bonds bonds, Challenges challenges) {
    this.spaces = spaces;
    this.bonds = bonds;
    this.challenges = challenges;
  }

  @Override
  public List<Waiting> of(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .filter(Room::isLeader)
        .flatMap(room -> bonds.waiting(room.space().id()).stream().flatMap(one -> wait(room, one)))
        .toList();
  }

  private Stream<Waiting> wait(Room room, Bond bond) {
    return challenges.find(bond.otherSpace(), bond.otherChallenge()).stream()
        .map(
            one ->
                new Waiting(
                    "challenge.bond.turn",
                    1,
                    one.wording().title(),
                    room.space().name(),
                    room.path("challenges/" + one.id() + "/bonds")));
  }
}
