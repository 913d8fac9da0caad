package se.utmana.app.thread;

import java.util.Collection;
import java.util.UUID;
import se.utmana.app.space.SpaceId;

/** A module that knows which accounts contributed to records; they are told what comes of them. */
public interface Contributors {

  /** The accounts that contributed to any of these records; records of others are passed over. */
  Collection<UUID> of(SpaceId space, Collection<UUID> records);
}
