package se.utmana.app.systemmap.change;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Room;

/**
 * Who changes a map.
 *
 * @param account null for the system itself
 * @param role the key of the person's role in the space, empty for the system
 */
public record Author(@Nullable UUID account, String role) {

  public static final Author SYSTEM = new Author(null, "");

  /** A member of the space; the gate has seen to that. */
  public static Author in(Room room) {
    return new Author(room.viewer().requireAccount(), Objects.requireNonNull(room.role()).key());
  }
}
