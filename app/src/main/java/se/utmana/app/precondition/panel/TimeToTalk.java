package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** There is time for conversation, reflection and the process, planned and held. */
@Component
class TimeToTalk implements Watcher {

  private final Turning turning;

  TimeToTalk(Turning turning) {
    this.turning = turning;
  }

  @Override
  public Precondition of() {
    return Precondition.TIME;
  }

  @Override
  public List<Light> look(SpaceId space) {
    return List.of(turning.setAside(space), turning.held(space), turning.reflected(space));
  }
}
