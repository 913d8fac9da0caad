package se.utmana.app.dialogue.taking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utmana.analysis.opinion.Routing;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Statement;

/**
 * The statements that one voter has answered and those that remain.
 *
 * @param statements those that are shown, by number
 * @param votes the voter's own, by statement
 */
public record Deck(UUID voter, List<Statement> statements, Map<Integer, Vote> votes) {

  /** The voter's deck from all statements and the voter's ballots. */
  public static Deck of(UUID voter, List<Statement> all, List<Ballot> ballots) {
    var shown = all.stream().filter(Statement::isPublished).toList();
    var numbers = shown.stream().collect(Collectors.toMap(Statement::number, Function.identity()));
    var votes =
        ballots.stream()
            .filter(ballot -> numbers.containsKey(ballot.statement()))
            .collect(Collectors.toMap(Ballot::statement, Ballot::vote));
    return new Deck(voter, shown, votes);
  }

  public int answered() {
    return votes.size();
  }

  public int total() {
    return statements.size();
  }

  public Optional<Statement> find(int number) {
    return statements.stream().filter(one -> one.number() == number).findFirst();
  }

  /**
   * Draws the next statement: those that the leaders began with come first, and among equals each
   * one in proportion to its priority. Until the voter answers, the draw stays the same, so that
   * loading the page again changes nothing.
   */
  public Optional<Statement> next(Map<Integer, Double> priorities) {
    var unseen = statements.stream().filter(one -> !votes.containsKey(one.number())).toList();
    var seeds = unseen.stream().filter(Statement::seed).toList();
    var candidates = seeds.isEmpty() ? unseen : seeds;
    var weights =
        candidates.stream()
            .mapToDouble(one -> priorities.getOrDefault(one.number(), Routing.NEW))
            .toArray();
    var random = new SplittableRandom(voter.getLeastSignificantBits() + 31L * votes.size());
    var drawn = Routing.by(weights).next(any -> true, random.nextDouble());
    return drawn.isPresent() ? Optional.of(candidates.get(drawn.getAsInt())) : Optional.empty();
  }
}
