package se.utmana.app.demo;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.commitment.CommitmentStep;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.commitment.Promise;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** Brings what invented organisations are made to promise, and what it rests on. */
@Component
class CasePromises {

  private final Commitments commitments;
  private final Mandates mandates;

  CasePromises(Commitments commitments, Mandates mandates) {
    this.commitments = commitments;
    this.mandates = mandates;
  }

  void load(
      Mission mission,
      Case.SpaceEntry entry,
      InventedMission invented,
      Map<String, ActorId> organisations,
      Map<String, GoalId> goals) {
    for (var one : entry.commitments()) {
      var details = Objects.requireNonNull(invented.commitments().get(one.id()), one.id());
      var actor = Objects.requireNonNull(organisations.get(one.by()), one.by());
      var goal = details.goal() == null ? null : goals.get(details.goal());
      var id = Ids.next();
      var promise =
          new Promise(
              one.text(),
              actor,
              details.post(),
              goal,
              hold(mission, actor, details.mandate()),
              one.due(),
              details.gain(),
              Basis.ILLUSTRATIVE);
      CaseMissions.must(commitments.put(mission, id, promise));
      take(mission, id, CommitmentStep.CONFIRM, Phrase.EMPTY);
      if (one.state().equals("HOTAT")) {
        take(mission, id, CommitmentStep.THREATEN, details.reason());
      }
    }
  }

  private @Nullable UUID hold(Mission mission, ActorId actor, InventedMission.@Nullable Held held) {
    if (held == null) {
      return null;
    }
    var id = Ids.next();
    var mandate =
        new Mandate(
            id,
            actor,
            held.type(),
            held.scope(),
            held.reference(),
            held.from(),
            held.until(),
            Basis.ILLUSTRATIVE);
    CaseMissions.must(mandates.put(mission.space(), mandate));
    return id;
  }

  private void take(Mission mission, UUID id, CommitmentStep step, Phrase reason) {
    var commitment = commitments.find(mission.space(), id).orElseThrow();
    CaseMissions.must(commitments.take(commitment, step, Acting.LEADER, reason));
  }
}
