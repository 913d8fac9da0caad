package se.utmana.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.decision.DecisionDraft;
import se.utmana.app.challenge.decision.Decisions;
import se.utmana.app.challenge.ranking.ComparisonDraft;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.Participation;
import se.utmana.app.challenge.ranking.choosing.Choosing;
import se.utmana.app.challenge.ranking.outcome.Outcomes;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.scope.Scopes;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Fills a space with a ranking that is made up, and one decision. */
@Component
class InventedRankings {

  /** Nobody: the decision is made up, and so is whoever made it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Challenges challenges;
  private final Moves moves;
  private final Scopes scopes;
  private final Comparisons comparisons;
  private final Choosing choosing;
  private final Outcomes outcomes;
  private final Decisions decisions;

  InventedRankings(
      Challenges challenges,
      Moves moves,
      Scopes scopes,
      Comparisons comparisons,
      Choosing choosing,
      Outcomes outcomes,
      Decisions decisions) {
    this.challenges = challenges;
    this.moves = moves;
    this.scopes = scopes;
    this.comparisons = comparisons;
    this.choosing = choosing;
    this.outcomes = outcomes;
    this.decisions = decisions;
  }

  void load(InventedRanking invention, SpaceId space) {
    var all = new ArrayList<>(challenges.list(space));
    var first = all.size();
    invention.challenges().forEach(entry -> all.add(open(space, entry)));
    rank(invention, space, all);
    var decided = all.get(first + invention.decided().challenge());
    decide(invention.decided(), decided);
  }

  private Challenge open(SpaceId space, InventedRanking.Entry entry) {
    var wording = new Wording(entry.title(), entry.text(), Basis.ILLUSTRATIVE, "");
    return find(space, challenges.open(space, wording));
  }

  private void rank(InventedRanking invention, SpaceId space, List<Challenge> all) {
    var draft = new ComparisonDraft(invention.title(), all, Participation.ANYONE, true, true);
    var comparison = comparisons.open(space, draft);
    for (var chooser : invention.choosers()) {
      choosing.declare(comparison, chooser.id(), chooser.type());
      chooser.choices().forEach(choice -> choosing.choose(comparison, chooser.id(), choice));
    }
    outcomes.close(comparison.id());
  }

  private void decide(InventedRanking.Decided decided, Challenge challenge) {
    scopes.put(challenge, Scope.EMPTY.affecting(decided.affected()));
    moves.move(challenge, Move.START_ASSESSMENT, Role.PROCESS_LEADER, Phrase.EMPTY);
    decisions.decide(
        find(challenge.space(), challenge.id()),
        new DecisionDraft(
            Move.DECLINE,
            decided.reasons(),
            decided.dissent(),
            Phrase.EMPTY,
            null,
            decided.referral()),
        NOBODY);
  }

  private Challenge find(SpaceId space, ChallengeId id) {
    return challenges.find(space, id).orElseThrow();
  }
}
