package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Whatever is tried asks something. Learnings and their use come later. */
@Component
class LearningValued implements Watcher {

  private final Trying trying;

  LearningValued(Trying trying) {
    this.trying = trying;
  }

  @Override
  public Precondition of() {
    return Precondition.LEARNING;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(
        trying.asks(space),
        Light.unrecorded("precondition.later.LEARNING.2"),
        Light.unrecorded("precondition.later.LEARNING.3"));
  }
}
