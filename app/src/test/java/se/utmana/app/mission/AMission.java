package se.utmana.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.commitment.CommitmentStep;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.commitment.Promise;
import se.utmana.app.mission.decision.Verdict;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Aim;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Makes missions for tests, and what belongs to them. */
@TestComponent
public class AMission {

  public static final LocalDate FAR = LocalDate.of(2099, 12, 31);

  private final Missions missions;
  private final Goals goals;
  private final Commitments commitments;
  private final Verdicts verdicts;
  private final Actors actors;

  AMission(
      Missions missions, Goals goals, Commitments commitments, Verdicts verdicts, Actors actors) {
    this.missions = missions;
    this.goals = goals;
    this.commitments = commitments;
    this.verdicts = verdicts;
    this.actors = actors;
  }

  public static Phrase words(String swedish) {
    return Phrase.of(Language.SV, swedish);
  }

  public static Direction aDirection() {
    return new Direction(words("Alla barn äter god mat."), Phrase.EMPTY, Basis.OWN, "");
  }

  public Mission draft(Space space) {
    return switch (missions.open(space.id(), aDirection(), List.of(), Phrase.EMPTY)) {
      case Missions.Opened.Done done -> read(space, done.mission());
      case Missions.Opened.Refused no -> throw new IllegalStateException(no.refusal().key());
    };
  }

  public Mission read(Space space, MissionId id) {
    return missions.find(space.id(), id).orElseThrow();
  }

  public static Aim anAim(@Nullable Double baseline, LocalDate targetOn) {
    var on = baseline == null ? null : LocalDate.of(2026, 1, 1);
    var source = baseline == null ? "" : "Mätning";
    return new Aim(words("Svinn"), "g", "", baseline, on, source, 10.0, targetOn, Basis.OWN);
  }

  public GoalId goal(Mission mission, @Nullable Double baseline, LocalDate targetOn) {
    var id = GoalId.next();
    var refusal = goals.put(mission, id, anAim(baseline, targetOn), words("Nytt mål"));
    if (refusal.isPresent()) {
      throw new IllegalStateException(refusal.get().key());
    }
    return id;
  }

  public ActorId actor(Space space, Level level) {
    var id = ActorId.next();
    var name = words("Organisation " + id.value());
    actors.put(space.id(), new Actor(id, name, ActorType.COMPANY, level));
    return id;
  }

  public static Promise aPromise(ActorId actor, LocalDate due) {
    return new Promise(
        words("Ändra lunchtiderna"),
        actor,
        words("Skolchefen"),
        null,
        null,
        due,
        Phrase.EMPTY,
        Basis.OWN);
  }

  public Commitment promised(Mission mission, Promise promise) {
    var id = Ids.next();
    var refusal = commitments.put(mission, id, promise);
    if (refusal.isPresent()) {
      throw new IllegalStateException(refusal.get().key());
    }
    return commitments.find(mission.space(), id).orElseThrow();
  }

  public Commitment confirmed(Mission mission, Promise promise) {
    var proposed = promised(mission, promise);
    commitments.take(proposed, CommitmentStep.CONFIRM, Acting.LEADER, Phrase.EMPTY);
    return commitments.find(mission.space(), proposed.id()).orElseThrow();
  }

  /** A mission that has all that adopting one takes. */
  public Mission ready(Space space) {
    var mission = draft(space);
    goal(mission, 19.0, FAR);
    confirmed(mission, aPromise(actor(space, Level.LOCAL), FAR));
    confirmed(mission, aPromise(actor(space, Level.REGIONAL), FAR));
    return read(space, mission.id());
  }

  public Mission adopted(Space space) {
    var mission = ready(space);
    var verdict = new Verdict(MissionStep.ADOPT, words("Vi är eniga."), "RS 2026-1 § 2");
    var refusal = verdicts.decide(mission, verdict, new UUID(0, 1));
    if (refusal.isPresent()) {
      throw new IllegalStateException(refusal.get().key());
    }
    return read(space, mission.id());
  }
}
