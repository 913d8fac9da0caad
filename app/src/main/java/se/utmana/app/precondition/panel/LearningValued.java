package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Whatever is tried asks something, and what is learned is used, also by those who decide. */
@Component
class LearningValued implements Watcher {

  private final Turning turning;
  private final Trying trying;

  LearningValued(Turning turning, Trying trying) {
    this.turning = turning;
    this.trying = trying;
  }

  @Override
  public Precondition of() {
    return Precondition.LEARNING;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(trying.asks(space), turning.used(space), turning.asked(space));
  }
}
