package se.utmana.app.precondition.panel;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** Goals that reach beyond the next election, confirmed since the last one, with promises. */
@Component
class LongTermGoals implements Watcher {

  private final Missions missions;
  private final Goals goals;
  private final Verdicts verdicts;
  private final Commitments commitments;
  private final Elections elections;

  LongTermGoals(
      Missions missions,
      Goals goals,
      Verdicts verdicts,
      Commitments commitments,
      Elections elections) {
    this.missions = missions;
    this.goals = goals;
    this.verdicts = verdicts;
    this.commitments = commitments;
    this.elections = elections;
  }

  @Override
  public Precondition of() {
    return Precondition.LONG_TERM_GOALS;
  }

  @Override
  public List<Light> look(SpaceId space) {
    var adopted = missions.list(space).stream().filter(Mission::isAdopted).toList();
    if (adopted.isEmpty()) {
      return Stream.of("reach", "confirmed", "promised")
          .map(one -> Light.unrecorded("precondition.goals." + one + ".none"))
          .toList();
    }
    return List.of(reach(adopted), confirmed(adopted), promised(space, adopted));
  }

  private Light reach(List<Mission> adopted) {
    var next = elections.next();
    var far =
        adopted.stream()
            .flatMap(one -> goals.of(one.space(), one.id()).stream())
            .filter(goal -> goal.aim().reachesBeyond(next))
            .map(goal -> new Evidence(goal.name(), goal.path()))
            .toList();
    return Light.of("precondition.goals.reach", List.of(far.size(), next.toString()), far);
  }

  private Light confirmed(List<Mission> adopted) {
    var latest = elections.latest();
    var confirmed =
        adopted.stream()
            .filter(one -> verdicts.unanswered(one).isEmpty())
            .map(one -> new Evidence(one.title(), one.path()))
            .toList();
    return Light.of(
        "precondition.goals.confirmed", List.of(confirmed.size(), latest.toString()), confirmed);
  }

  private Light promised(SpaceId space, List<Mission> adopted) {
    var next = elections.next();
    var ids = adopted.stream().map(Mission::id).toList();
    var across =
        commitments.list(space).stream()
            .filter(one -> ids.contains(one.mission()) && one.state().holds())
            .filter(one -> one.promise().due().isAfter(next))
            .map(one -> new Evidence(one.promise().text(), one.path()))
            .toList();
    return Light.of("precondition.goals.promised", List.of(across.size(), next.toString()), across);
  }
}
