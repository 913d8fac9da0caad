package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Cycles turn, what is learned changes things, and trials end also when they did not work. */
@Component
class IterativeWork implements Watcher {

  private final Turning turning;
  private final Trying trying;

  IterativeWork(Turning turning, Trying trying) {
    this.turning = turning;
    this.trying = trying;
  }

  @Override
  public Precondition of() {
    return Precondition.ITERATIVE_WORK;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(turning.planned(space), turning.changed(space), trying.ended(space));
  }
}
