package se.utmana.app.challenge;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;

/** Finds the challenge that a path names; another space's answers like one that does not exist. */
@Component
public class ChallengeRooms {

  private final Challenges challenges;
  private final List<ChallengeTab> tabs;

  ChallengeRooms(Challenges challenges, List<ChallengeTab> tabs) {
    this.challenges = challenges;
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(ChallengeTab::order)).toList();
  }

  public ChallengeRoom enter(Room room, UUID challenge) {
    return challenges
        .find(room.space().id(), new ChallengeId(challenge))
        .map(found -> new ChallengeRoom(room, found, tabs))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
