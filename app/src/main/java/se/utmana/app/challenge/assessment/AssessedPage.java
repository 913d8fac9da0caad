package se.utmana.app.challenge.assessment;

import java.util.List;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.Page;

/**
 * The assessment of one organisation, with its earlier versions.
 *
 * @param versions newest first
 */
record AssessedPage(ChallengeRoom inside, List<Assessment> versions) implements Page {

  Assessment latest() {
    return versions.getFirst();
  }

  List<Assessment> earlier() {
    return versions.subList(1, versions.size());
  }
}
