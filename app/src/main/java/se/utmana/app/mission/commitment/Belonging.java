package se.utmana.app.mission.commitment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.space.Actors;
import se.utmana.app.web.Refusal;

/** Whether what a promise names belongs to the space, the mission and the organisation. */
@Component
class Belonging {

  private final Actors actors;
  private final Goals goals;
  private final Mandates mandates;

  Belonging(Actors actors, Goals goals, Mandates mandates) {
    this.actors = actors;
    this.goals = goals;
    this.mandates = mandates;
  }

  Optional<Refusal> refusal(Mission mission, Promise promise) {
    if (actors.find(mission.space(), promise.actor()).isEmpty()) {
      return Optional.of(Refusal.at("actor", "mission.refused.actor"));
    }
    var goal = promise.goal();
    var isOfMission =
        goal == null
            || goals.of(mission.space(), mission.id()).stream()
                .anyMatch(one -> one.id().equals(goal));
    if (!isOfMission) {
      return Optional.of(Refusal.at("goal", "mission.refused.goal"));
    }
    var mandate = promise.mandate();
    var isOwn =
        mandate == null
            || mandates
                .find(mission.space(), mandate)
                .filter(one -> one.actor().equals(promise.actor()))
                .isPresent();
    return isOwn
        ? Optional.empty()
        : Optional.of(Refusal.at("mandate", "mission.commitment.refused.mandate"));
  }
}
