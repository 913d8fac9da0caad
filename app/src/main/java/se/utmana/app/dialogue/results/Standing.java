package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Statement;

/**
 * Where one voter stands among the others.
 *
 * @param place the voter's position, empty after too few answers
 * @param group the index of the group that the voter is closest to, empty when there is none
 * @param withGroup statements that tell this group from others and that the voter shares
 * @param apart statements that tell this group from others and that the voter sees otherwise
 * @param withAll common ground that the voter shares
 */
record Standing(
    int answered,
    int needed,
    Optional<Survey.Person> place,
    Optional<Integer> group,
    List<Mine> withGroup,
    List<Mine> apart,
    List<Mine> withAll) {

  private static final int ENOUGH = 7;
  private static final int MOST = 5;

  /** A statement and what the voter answered. */
  record Mine(Results.StatementResult result, Vote vote) {

    Statement statement() {
      return result.statement();
    }
  }

  static Standing of(UUID voter, List<Ballot> ballots, Survey survey, Results results) {
    var votes =
        ballots.stream()
            .filter(ballot -> results.find(ballot.statement()).isPresent())
            .collect(Collectors.toMap(Ballot::statement, Ballot::vote));
    var needed = Math.min(ENOUGH, results.statements().size());
    var place =
        votes.size() < needed ? Optional.<Survey.Person>empty() : place(voter, votes, survey);
    var group = place.flatMap(person -> nearest(person, survey));
    var shared = new ArrayList<Mine>();
    var apart = new ArrayList<Mine>();
    group.ifPresent(
        g ->
            results.groups().get(g).tells().stream()
                .filter(telling -> votes.containsKey(telling.result().number()))
                .forEach(
                    telling -> {
                      var vote = mine(votes, telling.result());
                      if (vote.vote() != Vote.PASS) {
                        (isOn(telling.side(), vote.vote()) ? shared : apart).add(vote);
                      }
                    }));
    var withAll =
        results.common().stream()
            .filter(one -> isOn(one.side(), votes.get(one.result().number())))
            .map(one -> mine(votes, one.result()))
            .limit(MOST)
            .toList();
    // Below five voters no statement has a result, but the answers are there all the same.
    var answered = results.isTooFew() ? ballots.size() : votes.size();
    return new Standing(answered, needed, place, group, first(shared), first(apart), withAll);
  }

  /** Whether the voter stands so near to several groups that it is not sure which is closest. */
  boolean isBetween() {
    return place.map(person -> person.uncertain() || person.group() < 0).orElse(false);
  }

  private static List<Mine> first(List<Mine> all) {
    return all.stream().limit(MOST).toList();
  }

  private static Mine mine(Map<Integer, Vote> votes, Results.StatementResult result) {
    return new Mine(result, votes.getOrDefault(result.number(), Vote.PASS));
  }

  private static boolean isOn(Side side, @org.jspecify.annotations.Nullable Vote vote) {
    return vote == (side == Side.AGREE ? Vote.AGREE : Vote.DISAGREE);
  }

  /** As the survey placed the voter, or where the same formula places votes newer than it. */
  private static Optional<Survey.Person> place(
      UUID voter, Map<Integer, Vote> votes, Survey survey) {
    double x = 0;
    double y = 0;
    int n = 0;
    for (var column : survey.columns()) {
      var vote = votes.get(column.number());
      if (vote != null) {
        x += (vote.sign() - column.center()) * column.loadX();
        y += (vote.sign() - column.center()) * column.loadY();
        n++;
      }
    }
    if (survey.people().size() < Figure.FEWEST || n == 0) {
      return Optional.empty();
    }
    var factor = Math.sqrt((double) survey.columns().size() / n);
    var projected = new Survey.Person(voter, factor * x, factor * y, -1, false);
    return Optional.of(survey.find(voter).orElse(projected));
  }

  private static Optional<Integer> nearest(Survey.Person me, Survey survey) {
    if (me.group() >= 0) {
      return Optional.of(me.group());
    }
    return IntStream.range(0, survey.groups().size())
        .boxed()
        .min(Comparator.comparingDouble(group -> distance(me, group, survey)));
  }

  private static double distance(Survey.Person me, int group, Survey survey) {
    var members = survey.people().stream().filter(person -> person.group() == group).toList();
    var x = members.stream().mapToDouble(Survey.Person::x).average().orElse(0);
    var y = members.stream().mapToDouble(Survey.Person::y).average().orElse(0);
    return Math.hypot(me.x() - x, me.y() - y);
  }
}
