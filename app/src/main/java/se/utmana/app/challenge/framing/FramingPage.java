package se.utmana.app.challenge.framing;

import java.util.List;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.Page;

/**
 * One framing with all its versions.
 *
 * @param versions newest first
 */
record FramingPage(ChallengeRoom inside, List<Framing> versions) implements Page {

  Framing latest() {
    return versions.getFirst();
  }

  List<Framing> earlier() {
    return versions.subList(1, versions.size());
  }
}
