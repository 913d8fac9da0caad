package se.utmana.app.thread;

import java.util.List;
import se.utmana.app.space.SpaceId;

/** A module whose records stand in the index; it can publish all of them anew. */
public interface Publisher {

  /** The keys of the kinds of records that it publishes and that a search can be narrowed to. */
  default List<String> kinds() {
    return List.of();
  }

  /** Publishes every record of the space that others may see. */
  void publishAll(SpaceId space);

  /** Links them, once every module has published its own. */
  default void linkAll(SpaceId space) {}
}
