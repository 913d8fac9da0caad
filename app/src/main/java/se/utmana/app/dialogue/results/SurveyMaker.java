package se.utmana.app.dialogue.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statement;

/** Computes the survey of a dialogue from its votes. */
@Component
class SurveyMaker {

  private final Ballots ballots;

  SurveyMaker(Ballots ballots) {
    this.ballots = ballots;
  }

  /**
   * Hidden statements keep their column and shape nothing; statements about the voter are counted
   * and shape nothing.
   */
  Survey make(DialogueId dialogue, List<Statement> statements) {
    var columnOf = new HashMap<Integer, Integer>();
    statements.forEach(one -> columnOf.put(one.number(), columnOf.size()));
    var rows = new VoteRows(columnOf);
    ballots.forEach(
        dialogue,
        row ->
            rows.add(
                row.getObject("voter_id", UUID.class),
                row.getInt("statement"),
                row.getInt("value")));
    var aside = new HashSet<Integer>();
    statements.stream()
        .filter(one -> one.meta() || !one.isPublished())
        .forEach(one -> aside.add(columnOf.getOrDefault(one.number(), 0)));
    var landscape =
        OpinionLandscape.stable(rows.votes(), StableOptions.standard().withAside(aside));
    return survey(landscape, rows.voters(), statements);
  }

  private static Survey survey(Landscape landscape, List<UUID> voters, List<Statement> statements) {
    var groups =
        landscape.groups().stream()
            .map(
                group ->
                    new Survey.Cluster(
                        group.id(),
                        group.certainty().orElse(0),
                        group.size(),
                        group.represents().stream()
                            .map(
                                r ->
                                    new Survey.Telling(number(statements, r.statement()), r.side()))
                            .toList()))
            .toList();
    return new Survey(
        landscape.digest(),
        landscape.version(),
        landscape.pattern(),
        voters.size(),
        landscape.votes(),
        IntStream.range(0, statements.size())
            .mapToObj(j -> column(landscape, statements, j))
            .toList(),
        groups,
        people(landscape, voters),
        landscape.commonGround().stream()
            .map(c -> new Survey.Shared(number(statements, c.statement()), c.side(), c.holds()))
            .toList(),
        landscape.divides().stream()
            .map(
                d ->
                    new Survey.Split(
                        number(statements, d.statement()), d.agreeing(), d.disagreeing()))
            .toList());
  }

  private static int number(List<Statement> statements, int column) {
    return statements.get(column).number();
  }

  private static Survey.Column column(Landscape landscape, List<Statement> statements, int j) {
    var figures = landscape.statements();
    return new Survey.Column(
        number(statements, j),
        figures.tally(j),
        IntStream.range(0, landscape.groups().size()).mapToObj(g -> figures.tally(g, j)).toList(),
        figures.center(j),
        figures.loading(0, j),
        figures.loading(1, j),
        figures.priority(j));
  }

  private static List<Survey.Person> people(Landscape landscape, List<UUID> voters) {
    var people = landscape.people();
    return IntStream.range(0, people.count())
        .filter(people::isInConversation)
        .mapToObj(
            row ->
                new Survey.Person(
                    voters.get(row),
                    people.x(row),
                    people.y(row),
                    people.groupIndex(row),
                    people.isUncertain(row)))
        .toList();
  }
}
