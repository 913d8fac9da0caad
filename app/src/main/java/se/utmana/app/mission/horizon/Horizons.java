package se.utmana.app.mission.horizon;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.handover.Handovers;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Space;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/** Lays goals out on the horizon. */
@Component
public class Horizons {

  private final Handovers handovers;
  private final Elections elections;

  Horizons(Handovers handovers, Elections elections) {
    this.handovers = handovers;
    this.elections = elections;
  }

  /** Goals of a space with the commitments on the way to them, and what has been handed over. */
  public Horizon of(Space space, List<Goal> goals, List<Commitment> commitments) {
    var lanes = goals.stream().map(one -> Lane.of(one, commitments, space.path())).toList();
    var marks =
        handovers.list(space.id()).stream()
            .flatMap(one -> Optional.ofNullable(one.frozen()).stream())
            .map(one -> SwedishTime.dayOf(one.at()))
            .map(day -> new Mark(day, Mark.Kind.HANDOVER, Phrase.EMPTY))
            .toList();
    return Horizon.of(lanes, marks, elections);
  }
}
