package se.utmana.app.challenge;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one challenge of a space. */
public record ChallengeId(UUID value) {

  public static ChallengeId next() {
    return new ChallengeId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
