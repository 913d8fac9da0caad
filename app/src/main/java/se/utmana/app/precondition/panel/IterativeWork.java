package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Things are tried, and end also when they did not work. Cycles and learnings come later. */
@Component
class IterativeWork implements Watcher {

  private final Trying trying;

  IterativeWork(Trying trying) {
    this.trying = trying;
  }

  @Override
  public Precondition of() {
    return Precondition.ITERATIVE_WORK;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(
        Light.unrecorded("precondition.later.ITERATIVE_WORK.1"),
        Light.unrecorded("precondition.later.ITERATIVE_WORK.2"),
        trying.ended(space));
  }
}
