package se.utmana.app.challenge.version;

import java.util.List;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.Page;

/**
 * Every wording of a challenge, with what changed.
 *
 * @param changes newest first
 */
record VersionsPage(ChallengeRoom inside, List<Change> changes) implements Page {}
