package se.utmana.app.mission.alignment;

import java.util.List;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.support.Support;
import se.utmana.app.space.Space;

/**
 * A space that contributes to a mission, or has offered to, with what is missing there.
 *
 * @param gaps of its own adopted missions, for viewers who may see the space
 */
record Joined(Support support, Space space, List<Lack> gaps) {

  /** What a mission of that space lacks. */
  record Lack(Mission mission, Gap gap) {}
}
