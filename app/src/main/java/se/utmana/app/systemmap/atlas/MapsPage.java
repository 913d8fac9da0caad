package se.utmana.app.systemmap.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/**
 * The maps of a space, or of one of its challenges.
 *
 * @param inside the challenge, null for all maps of the space
 * @param hasChallenge whether there is anything that a map could be about
 */
record MapsPage(Room room, @Nullable ChallengeRoom inside, List<MapCard> maps, boolean hasChallenge)
    implements Page {

  /** Where a map is begun from here. */
  String begin() {
    return room.path("maps/new") + (inside == null ? "" : "?challenge=" + inside.challenge().id());
  }

  boolean canBegin() {
    return room.isLeader() && hasChallenge;
  }
}
