package se.utmana.app.mission.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Cast;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.alignment.Alignments;
import se.utmana.app.mission.barrier.Barrier;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.conflict.Conflicts;
import se.utmana.app.mission.goal.Goal;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.goal.Value;
import se.utmana.app.mission.handover.Snapshot.Ending;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Gathers the facts of the missions of a space for those who come after. */
@Component
class SnapshotMaker {

  private final Missions missions;
  private final Goals goals;
  private final Commitments commitments;
  private final Mandates mandates;
  private final Barriers barriers;
  private final Conflicts conflicts;
  private final Alignments alignments;
  private final Casts casts;

  SnapshotMaker(
      Missions missions,
      Goals goals,
      Commitments commitments,
      Mandates mandates,
      Barriers barriers,
      Conflicts conflicts,
      Alignments alignments,
      Casts casts) {
    this.missions = missions;
    this.goals = goals;
    this.commitments = commitments;
    this.mandates = mandates;
    this.barriers = barriers;
    this.conflicts = conflicts;
    this.alignments = alignments;
    this.casts = casts;
  }

  Snapshot make(SpaceId space, LocalDate election, LocalDate today) {
    var facts =
        missions.list(space).stream()
            .filter(one -> one.state().isCurrent())
            .map(this::facts)
            .toList();
    return new Snapshot(election, today, facts, endings(space, today, election.plusYears(1)));
  }

  /** What ends between two days: promises, mandates and goals, in the order of their days. */
  List<Ending> endings(SpaceId space, LocalDate from, LocalDate until) {
    var endings = new ArrayList<Ending>();
    var cast = casts.of(space, commitments.list(space).stream().map(o -> o.promise().actor()));
    commitments.list(space).stream()
        .filter(one -> one.state().isOpen())
        .map(
            one ->
                new Ending(
                    one.promise().due(),
                    Commitments.KIND,
                    one.promise().text(),
                    cast.actor(one.promise().actor()).name()))
        .forEach(endings::add);
    var holders = casts.of(space, mandates.list(space).stream().map(Mandate::actor));
    for (var one : mandates.list(space)) {
      if (one.until() != null) {
        var holder = holders.actor(one.actor()).name();
        endings.add(new Ending(one.until(), Mandates.KIND, one.scope(), holder));
      }
    }
    for (var one : goals.list(space)) {
      if (one.aim().targetOn() != null) {
        endings.add(new Ending(one.aim().targetOn(), Goals.KIND, one.name(), Phrase.EMPTY));
      }
    }
    return endings.stream()
        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
        .sorted(Comparator.comparing(Ending::day))
        .toList();
  }

  private Snapshot.MissionFacts facts(Mission mission) {
    var space = mission.space();
    var promised = commitments.of(space, mission.id());
    var standing = barriers.of(space, mission.id());
    var cast =
        casts.of(
            space,
            Stream.concat(
                promised.stream().map(one -> one.promise().actor()),
                standing.stream().map(Barrier::owner)));
    return new Snapshot.MissionFacts(
        mission.id().toString(),
        mission.title(),
        mission.state().key(),
        mission.version(),
        goals.of(space, mission.id()).stream().map(SnapshotMaker::facts).toList(),
        promised.stream().map(one -> facts(one, cast)).toList(),
        standing.stream().map(one -> facts(one, cast)).toList(),
        conflicts.of(space, mission.id()).stream()
            .map(
                one ->
                    new Snapshot.ConflictFacts(
                        one.opposition().one(),
                        one.opposition().other(),
                        one.opposition().score(),
                        one.state().key()))
            .toList(),
        alignments.gaps(mission).stream()
            .map(one -> new Snapshot.GapFacts(one.kind().name(), one.about(), one.detail()))
            .toList());
  }

  private static Snapshot.GoalFacts facts(Goal goal) {
    var aim = goal.aim();
    var now = goal.now();
    return new Snapshot.GoalFacts(
        goal.name(),
        aim.unit(),
        aim.baseline(),
        aim.baselineOn(),
        now.map(Value::value).orElse(null),
        now.map(Value::on).orElse(null),
        aim.target(),
        aim.targetOn());
  }

  private Snapshot.PromiseFacts facts(Commitment one, Cast cast) {
    var promise = one.promise();
    var mandate =
        Optional.ofNullable(promise.mandate()).flatMap(id -> mandates.find(one.space(), id));
    return new Snapshot.PromiseFacts(
        promise.text(),
        cast.actor(promise.actor()).name(),
        promise.post(),
        promise.due(),
        one.state().key(),
        mandate.map(Mandate::until).orElse(null));
  }

  private static Snapshot.BarrierFacts facts(Barrier one, Cast cast) {
    return new Snapshot.BarrierFacts(
        one.obstacle().text(), cast.actor(one.owner()).name(), one.due(), one.state().key());
  }
}
