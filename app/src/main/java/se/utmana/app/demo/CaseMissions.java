package se.utmana.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.mission.Direction;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.decision.Verdict;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Aim;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.goal.Ways;
import se.utmana.app.mission.handover.Handovers;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Brings the mission of a space: its direction as a fact, everything else invented. */
@Component
class CaseMissions {

  /** Nobody: the decision is made up, and so is whoever made it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String INVENTED = "Påhittat exempel (invented example)";

  private final Missions missions;
  private final Goals goals;
  private final Ways ways;
  private final Verdicts verdicts;
  private final Actors actors;
  private final Handovers handovers;
  private final CasePromises promises;
  private final CaseGovernance governance;

  CaseMissions(
      Missions missions,
      Goals goals,
      Ways ways,
      Verdicts verdicts,
      Actors actors,
      Handovers handovers,
      CasePromises promises,
      CaseGovernance governance) {
    this.missions = missions;
    this.goals = goals;
    this.ways = ways;
    this.verdicts = verdicts;
    this.actors = actors;
    this.handovers = handovers;
    this.promises = promises;
    this.governance = governance;
  }

  void load(Case theCase, Case.SpaceEntry entry, SpaceId space, @Nullable ChallengeId challenge) {
    var invented =
        CaseFiles.missions().stream()
            .filter(one -> one.space().equals(entry.id()))
            .findFirst()
            .orElseThrow();
    var first = entry.mission().getFirst();
    var direction =
        new Direction(
            Objects.requireNonNull(first.direction()),
            invented.background(),
            Basis.FACT,
            theCase.address(first.source()));
    var answers = challenge == null ? List.<ChallengeId>of() : List.of(challenge);
    var mission = open(space, direction, answers);
    var aims = new LinkedHashMap<String, GoalId>();
    entry.mission().stream()
        .skip(1)
        .forEach(one -> aims.put(one.id(), load(mission, one, invented)));
    var organisations = organisations(space, invented);
    promises.load(mission, entry, invented, organisations, aims);
    governance.load(theCase, mission, entry, invented, organisations, aims);
    var adoption = invented.adoption();
    if (adoption != null) {
      var verdict = new Verdict(MissionStep.ADOPT, adoption, INVENTED);
      must(verdicts.decide(mission, verdict, NOBODY));
      handOver(space, invented.words());
    }
  }

  /** The package for the latest election, as long as one can be late with it. */
  private void handOver(SpaceId space, Phrase words) {
    for (var calendar : handovers.due(space)) {
      must(handovers.collect(space, calendar.election()));
      must(handovers.write(handovers.list(space).getFirst(), words));
      must(handovers.freeze(handovers.list(space).getFirst()));
    }
  }

  private Mission open(SpaceId space, Direction direction, List<ChallengeId> answers) {
    return switch (missions.open(space, direction, answers, Phrase.EMPTY)) {
      case Missions.Opened.Done done -> missions.find(space, done.mission()).orElseThrow();
      case Missions.Opened.Refused no -> throw new IllegalStateException(no.refusal().key());
    };
  }

  private GoalId load(Mission mission, Case.MissionEntry entry, InventedMission invented) {
    var id = GoalId.next();
    var way = Objects.requireNonNull(invented.goals().get(entry.id()), entry.id());
    var hasBaseline = entry.baseline() != null;
    var aim =
        new Aim(
            Objects.requireNonNull(entry.goal()),
            Objects.requireNonNull(entry.unit()),
            entry.kolada() == null ? "" : entry.kolada(),
            entry.baseline(),
            hasBaseline ? way.baselineOn() : null,
            hasBaseline ? INVENTED : "",
            entry.target(),
            entry.targetDate(),
            Basis.ILLUSTRATIVE);
    must(goals.put(mission, id, aim, Phrase.EMPTY));
    var goal = goals.find(mission.space(), id).orElseThrow();
    way.milestones().forEach(one -> must(ways.add(goal, one.name(), one.due(), one.value())));
    way.values().forEach(one -> must(ways.measure(goal, one.on(), one.value(), INVENTED)));
    return id;
  }

  private Map<String, ActorId> organisations(SpaceId space, InventedMission invented) {
    var made = new LinkedHashMap<String, ActorId>();
    for (var one : invented.organisations()) {
      var id = ActorId.next();
      var actor =
          new Actor(id, one.full(), one.type(), one.level(), Phrase.EMPTY, null, null, true);
      must(actors.put(space, actor));
      made.put(one.name(), id);
    }
    return made;
  }

  /** What is made up must keep the rules: a refusal is a fault of the demonstration. */
  static void must(Optional<Refusal> refusal) {
    refusal.ifPresent(
        no -> {
          throw new IllegalStateException(no.key());
        });
  }
}
