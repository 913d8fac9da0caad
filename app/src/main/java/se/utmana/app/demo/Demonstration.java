package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.demo.Case.SpaceEntry;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Today;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;

/** Fills an installation with the demonstration case, one whole space after the other. */
@Component
class Demonstration {

  private static final String ROLE = Role.PROCESS_LEADER.name();

  private final TransactionTemplate transaction;
  private final Spaces spaces;
  private final Actors actors;
  private final CaseActors caseActors;
  private final Challenges challenges;
  private final CaseJudgements judgements;
  private final CaseMaps maps;
  private final InventedRankings rankings;
  private final InventedIntakes intakes;
  private final CaseMissions missions;
  private final InventedExpeditions expeditions;
  private final InventedExperiments experiments;
  private final InventedMeasures measures;
  private final InventedLearnings learnings;
  private final InventedTrustWaves trust;
  private final InventedDocuments documents;
  private final Dialogues dialogues;
  private final Ballots ballots;
  private final Today today;

  Demonstration(
      TransactionTemplate transaction,
      Spaces spaces,
      Actors actors,
      CaseActors caseActors,
      Challenges challenges,
      CaseJudgements judgements,
      CaseMaps maps,
      InventedRankings rankings,
      InventedIntakes intakes,
      CaseMissions missions,
      InventedExpeditions expeditions,
      InventedExperiments experiments,
      InventedMeasures measures,
      InventedLearnings learnings,
      InventedTrustWaves trust,
      InventedDocuments documents,
      Dialogues dialogues,
      Ballots ballots,
      Today today) {
    this.transaction = transaction;
    this.spaces = spaces;
    this.actors = actors;
    this.caseActors = caseActors;
    this.challenges = challenges;
    this.judgements = judgements;
    this.maps = maps;
    this.rankings = rankings;
    this.intakes = intakes;
    this.missions = missions;
    this.expeditions = expeditions;
    this.experiments = experiments;
    this.measures = measures;
    this.learnings = learnings;
    this.trust = trust;
    this.documents = documents;
    this.dialogues = dialogues;
    this.ballots = ballots;
    this.today = today;
  }

  /** Loads the spaces that are not there; what people have changed since stays as it is. */
  void load() {
    var theCase = CaseFiles.theCase();
    for (var invention : CaseFiles.inventions()) {
      transaction.executeWithoutResult(status -> load(theCase, invention));
    }
  }

  private void load(Case theCase, Invention invention) {
    var entry =
        theCase.spaces().stream()
            .filter(one -> one.id().equals(invention.space()))
            .findFirst()
            .orElseThrow();
    var space =
        spaces.draft(
            new Slug(invention.slug()),
            entry.name(),
            invention.purpose(),
            invention.level(),
            Visibility.PUBLIC);
    if (spaces.open(space, null).isPresent()) {
      return;
    }
    var made = new LinkedHashMap<String, Actor>();
    entry.actors().forEach(one -> made.put(one.id(), caseActors.actor(theCase, one)));
    made.values().forEach(one -> actors.put(space.id(), one));
    var levers = InventedLevers.NONE;
    var challenge = loadChallenges(theCase, entry, space.id());
    if (challenge != null) {
      judgements.load(entry, challenges.find(space.id(), challenge).orElseThrow(), made);
      levers = maps.load(entry, space.id(), challenge, made);
    }
    loadDialogue(invention, space.id(), challenge);
    missions.load(theCase, entry, space.id(), challenge);
    if (challenge != null) {
      var invented = InventedPortfolio.of(entry.id());
      for (var one : invented.expeditions()) {
        expeditions.load(one, space.id(), challenge, made, levers);
      }
      for (var one : invented.experiments()) {
        experiments.load(one, space.id(), challenge, made, levers);
      }
      for (var one : invented.measures()) {
        measures.load(one, space.id(), challenge, made, levers);
      }
    }
    learnings.load(CaseFiles.learning(entry.id()), space, made);
    trust.load(invention.space(), space.id());
    var ranking = CaseFiles.ranking();
    if (ranking.space().equals(invention.space())) {
      rankings.load(ranking, space.id());
    }
    var intake = CaseFiles.intake();
    if (intake.space().equals(invention.space())) {
      intakes.load(intake, space.id());
    }
    documents.load(invention.space(), space.id());
  }

  /** Answers the first challenge, which is the one that the dialogue is about. */
  private @Nullable ChallengeId loadChallenges(Case theCase, SpaceEntry entry, SpaceId space) {
    return entry.challenge().stream()
        .map(
            one ->
                new Wording(
                    one.title(),
                    one.text(),
                    Basis.valueOf(one.basis().toUpperCase(Locale.ROOT)),
                    theCase.address(one.source())))
        .map(wording -> challenges.open(space, wording))
        .toList()
        .stream()
        .findFirst()
        .orElse(null);
  }

  private void loadDialogue(Invention invention, SpaceId space, @Nullable ChallengeId challenge) {
    var opened = today.date().plusDays(invention.opened());
    var draft =
        DialogueDraft.illustrative(
                invention.question(),
                invention.context(),
                challenge == null ? null : challenge.value())
            .during(opened, today.date().plusDays(invention.closes()));
    var statements = invention.statements().stream().map(Invention.Statement::text).toList();
    var dialogue = dialogues.create(space, draft, statements, ROLE);
    dialogues.open(dialogue.id(), ROLE);
    var people = InventedVoters.of(invention);
    ballots.record(
        dialogue.id(),
        Channel.IMPORT,
        people.stream()
            .map(one -> new Voter(one.id(), ActorTypes.ofCode(one.actorType()).orElseThrow()))
            .toList(),
        people.stream().flatMap(one -> ballots(one, opened).stream()).toList());
  }

  private static List<Ballot> ballots(InventedVoter voter, LocalDate opened) {
    return voter.answers().stream()
        .map(
            one ->
                new Ballot(voter.id(), one.statement(), one.vote(), opened.plusDays(voter.day())))
        .toList();
  }
}
