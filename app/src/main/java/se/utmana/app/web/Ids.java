package se.utmana.app.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers, made in the application so that every node can make them. */
public final class Ids {

  private Ids() {}

  /** A UUIDv7: grows with time, for records. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** A UUIDv4: tells nothing, for everything that must not betray who or when. */
  public static UUID random() {
    return UUID.randomUUID();
  }
}
