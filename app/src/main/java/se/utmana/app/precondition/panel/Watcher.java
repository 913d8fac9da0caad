package se.utmana.app.precondition.panel;

import java.util.List;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Looks at records for one precondition. */
interface Watcher {

  Precondition of();

  /** Its three lights, in order. */
  List<Light> look(SpaceId space);
}
