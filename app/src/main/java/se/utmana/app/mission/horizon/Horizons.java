package se.utmana.app.mission.horizon;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.term.Elections;

/** Lays goals out on the horizon. */
@Component
public class Horizons {

  private final Elections elections;

  Horizons(Elections elections) {
    this.elections = elections;
  }

  /**
   * Goals with the commitments on the way to them.
   *
   * @param spacePath the address of the space of the goals
   */
  public Horizon of(List<Goal> goals, List<Commitment> commitments, String spacePath) {
    var lanes = goals.stream().map(one -> Lane.of(one, commitments, spacePath)).toList();
    return Horizon.of(lanes, List.of(), elections);
  }
}
