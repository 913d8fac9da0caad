package se.utmana.app.mission.owner;

import java.util.List;
import java.util.Optional;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.web.Page;
import se.utmana.app.web.Phrase;

/** Who has which duty for a mission and its goals. */
record OwnersPage(MissionRoom inside, List<Owner> owners, List<Goal> goals, Cast cast)
    implements Page {

  /** What the duty is for, empty for the whole mission. */
  Phrase of(Owner owner) {
    return Optional.ofNullable(owner.goal())
        .flatMap(id -> goals.stream().filter(one -> one.id().equals(id)).findFirst())
        .map(Goal::name)
        .orElse(Phrase.EMPTY);
  }
}
