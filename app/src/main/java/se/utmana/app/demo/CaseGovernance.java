package se.utmana.app.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.scope.Agenda;
import se.utmana.app.dialogue.Today;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.barrier.BarrierType;
import se.utmana.app.mission.barrier.Barriers;
import se.utmana.app.mission.barrier.Obstacle;
import se.utmana.app.mission.conflict.Conflicts;
import se.utmana.app.mission.conflict.Opposition;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.mission.owner.Owners;
import se.utmana.app.mission.theory.Assumption;
import se.utmana.app.mission.theory.AssumptionState;
import se.utmana.app.mission.theory.MissionAssumptions;
import se.utmana.app.mission.theory.Theories;
import se.utmana.app.mission.theory.TheoryLine;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Brings what holds the mission of a space up, and what stands in its way. */
@Component
class CaseGovernance {

  private final Owners owners;
  private final Theories theories;
  private final MissionAssumptions assumptions;
  private final Conflicts conflicts;
  private final Barriers barriers;
  private final Today today;

  CaseGovernance(
      Owners owners,
      Theories theories,
      MissionAssumptions assumptions,
      Conflicts conflicts,
      Barriers barriers,
      Today today) {
    this.owners = owners;
    this.theories = theories;
    this.assumptions = assumptions;
    this.conflicts = conflicts;
    this.barriers = barriers;
    this.today = today;
  }

  void load(
      Case theCase,
      Mission mission,
      Case.SpaceEntry entry,
      InventedMission invented,
      Map<String, ActorId> organisations,
      Map<String, GoalId> goals) {
    for (var one : invented.owners()) {
      var goal = one.goal() == null ? null : goals.get(one.goal());
      var actor = Objects.requireNonNull(organisations.get(one.organisation()));
      var owner = new Owner(Ids.next(), mission.id(), goal, actor, one.duty(), one.post());
      CaseMissions.must(owners.add(mission, owner));
    }
    for (var one : invented.theory()) {
      var line = new TheoryLine(Ids.next(), one.shelf(), one.text());
      CaseMissions.must(theories.add(mission, line));
    }
    entry.assumptions().forEach(one -> assume(theCase, mission, one, invented));
    entry.conflicts().forEach(one -> oppose(mission, one, invented));
    var standing = entry.barriers() == null ? List.<Case.BarrierEntry>of() : entry.barriers();
    standing.forEach(one -> hinder(mission, one, invented, organisations));
  }

  private void assume(
      Case theCase, Mission mission, Case.AssumptionEntry one, InventedMission invented) {
    var scales = Objects.requireNonNull(invented.assumptions().get(one.id()), one.id());
    var assumption =
        new Assumption(
            mission.space(),
            mission.id(),
            Ids.next(),
            one.text(),
            scales.get(0),
            scales.get(1),
            state(one.state()),
            Basis.valueOf(one.basis().toUpperCase(Locale.ROOT)),
            theCase.address(one.source()));
    CaseMissions.must(assumptions.put(mission, assumption));
  }

  private static AssumptionState state(String code) {
    return switch (code) {
      case "OPROVAT" -> AssumptionState.UNTESTED;
      case "STODS" -> AssumptionState.SUPPORTED;
      case "IFRAGASATT" -> AssumptionState.CHALLENGED;
      case "FELAKTIGT" -> AssumptionState.REFUTED;
      default -> throw new IllegalArgumentException("No state " + code);
    };
  }

  private void oppose(Mission mission, Case.ConflictEntry one, InventedMission invented) {
    var affected = Objects.requireNonNull(invented.conflicts().get(one.id()), one.id());
    var both =
        Phrase.of(
            one.text().in(Language.SV) + " " + affected.in(Language.SV),
            one.text().in(Language.EN) + " " + affected.in(Language.EN));
    var told =
        new Opposition(target(one.a()), target(one.b()), one.score(), both, Basis.ILLUSTRATIVE);
    CaseMissions.must(conflicts.put(mission, Ids.next(), told));
  }

  private static Phrase target(String code) {
    return Phrase.of(Agenda.line(code, Language.SV), Agenda.line(code, Language.EN));
  }

  private void hinder(
      Mission mission,
      Case.BarrierEntry one,
      InventedMission invented,
      Map<String, ActorId> organisations) {
    var asked = Objects.requireNonNull(invented.barriers().get(one.id()), one.id());
    var type = BarrierType.ofCode(one.type()).orElseThrow();
    var owner = Objects.requireNonNull(organisations.get(one.owner()));
    var told = new Obstacle(type, one.text(), asked.question(), Basis.ILLUSTRATIVE);
    var id = Ids.next();
    var due = today.date().plusDays(asked.days());
    CaseMissions.must(barriers.report(mission, id, told, owner, due, Acting.LEADER));
  }
}
