package se.utmana.app.mission.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Deeds;

/** How much of what was promised in a space came in time. */
@Component
class KeptDeeds implements Deeds {

  private final Punctuality punctuality;

  KeptDeeds(Punctuality punctuality) {
    this.punctuality = punctuality;
  }

  @Override
  public List<Deed> of(SpaceId space) {
    var kept = punctuality.of(space);
    return kept.due() == 0
        ? List.of()
        : List.of(
            new Deed("mission.deed.kept", List.of(kept.inTime().size(), kept.due()), "missions"));
  }
}
