package se.utmana.app.mission.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Role;
import se.utmana.app.web.Refusal;

/** Decides about missions, and knows which of them an election has left without an answer. */
@Component
public class Verdicts {

  private final Missions missions;
  private final Goals goals;
  private final Commitments commitments;
  private final Casts casts;
  private final Journal journal;
  private final Elections elections;

  Verdicts(
      Missions missions,
      Goals goals,
      Commitments commitments,
      Casts casts,
      Journal journal,
      Elections elections) {
    this.missions = missions;
    this.goals = goals;
    this.commitments = commitments;
    this.casts = casts;
    this.journal = journal;
    this.elections = elections;
  }

  /** What adopting the mission takes, and what of it is there. */
  public List<Check> checks(Mission mission) {
    return adoption(mission).checks();
  }

  private Adoption adoption(Mission mission) {
    var promised = commitments.of(mission.space(), mission.id());
    var cast = casts.of(mission.space(), promised.stream().map(one -> one.promise().actor()));
    return new Adoption(goals.of(mission.space(), mission.id()), promised, cast, elections.next());
  }

  /** The decisions about a mission, the latest first. */
  public List<Entry> of(Mission mission) {
    return journal.of(mission.space(), mission.id().value()).stream()
        .filter(one -> one.decidedBy() != null)
        .toList();
  }

  /** The election that has been held since the mission was last decided about. */
  public Optional<LocalDate> unanswered(Mission mission) {
    if (!mission.isAdopted()) {
      return Optional.empty();
    }
    var election = elections.latest();
    return of(mission).stream()
        .findFirst()
        .filter(latest -> latest.day().isBefore(election))
        .map(latest -> election);
  }

  /** Decides about a mission, in the name of that person and no other. */
  @Transactional
  public Optional<Refusal> decide(Mission mission, Verdict verdict, UUID account) {
    return verdict
        .refusal()
        .or(() -> rule(mission, verdict.step()))
        .or(
            () ->
                missions.take(
                    mission,
                    verdict.step(),
                    Role.COMMISSIONER,
                    verdict.reason(),
                    verdict.reference(),
                    account));
  }

  private Optional<Refusal> rule(Mission mission, MissionStep step) {
    return switch (step) {
      case ADOPT -> adoption(mission).refusal();
      case REAFFIRM ->
          mission.isAdopted() && unanswered(mission).isEmpty()
              ? Optional.of(Refusal.at("step", "mission.decision.refused.answered"))
              : Optional.empty();
      case ACHIEVE -> measured(mission);
      case ADJUST, END, WITHDRAW -> Optional.empty();
    };
  }

  private Optional<Refusal> measured(Mission mission) {
    return goals.of(mission.space(), mission.id()).stream()
        .filter(one -> one.now().isEmpty())
        .findFirst()
        .map(one -> Refusal.at("step", "mission.decision.refused.unmeasured"));
  }
}
