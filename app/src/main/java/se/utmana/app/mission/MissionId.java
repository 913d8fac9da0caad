package se.utmana.app.mission;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one mission of a space. */
public record MissionId(UUID value) {

  public static MissionId next() {
    return new MissionId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
