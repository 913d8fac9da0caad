package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Bridge;
import se.utmana.analysis.opinion.report.Bridging;
import se.utmana.analysis.opinion.report.Crowd;
import se.utmana.analysis.opinion.report.Verdict;
import se.utmana.app.dialogue.Statement;

/** Writes down a landscape with the numbers of its statements and the names of its groups. */
final class Surveying {

  private final Landscape landscape;
  private final List<UUID> voters;
  private final List<Statement> statements;
  private final Kinds kinds;
  private final Naming naming;

  Surveying(
      Landscape landscape,
      List<UUID> voters,
      List<Statement> statements,
      Kinds kinds,
      Naming naming) {
    this.landscape = landscape;
    this.voters = voters;
    this.statements = statements;
    this.kinds = kinds;
    this.naming = naming;
  }

  Survey survey() {
    return new Survey(
        landscape.digest(),
        landscape.version(),
        landscape.pattern(),
        voters.size(),
        landscape.votes(),
        IntStream.range(0, statements.size()).mapToObj(this::column).toList(),
        naming.order().stream().map(this::cluster).toList(),
        kinds.types(),
        people(),
        shared(),
        splits());
  }

  private Survey.Cluster cluster(int index) {
    var group = landscape.groups().get(index);
    return new Survey.Cluster(
        naming.names().get(index),
        group.certainty().orElse(0),
        group.size(),
        group.represents().stream()
            .map(r -> new Survey.Telling(number(r.statement()), r.side()))
            .toList());
  }

  private Survey.Column column(int j) {
    var figures = landscape.statements();
    return new Survey.Column(
        number(j),
        figures.tally(j),
        naming.order().stream().map(g -> figures.tally(g, j)).toList(),
        kinds.tallies().stream().map(tallies -> tallies.get(j)).toList(),
        figures.center(j),
        figures.loading(0, j),
        figures.loading(1, j),
        figures.priority(j));
  }

  private List<Survey.Person> people() {
    var people = landscape.people();
    return IntStream.range(0, people.count())
        .filter(people::isInConversation)
        .mapToObj(
            row ->
                new Survey.Person(
                    voters.get(row),
                    people.x(row),
                    people.y(row),
                    naming.place(people.groupIndex(row)),
                    people.isUncertain(row)))
        .toList();
  }

  /** What every group shares, what also every kind of actor shares first. */
  private List<Survey.Shared> shared() {
    var crowds = new ArrayList<>(groups());
    var own = crowds.size();
    kinds.tallies().forEach(tallies -> crowds.add(new Crowd("", tallies)));
    var bridging = Bridging.of(crowds, this::isInPlay);
    var found = Bridging.of(groups(), this::isInPlay).ranked();
    var bridges = bridging.ranked().stream().filter(Bridge::holds).toList();
    var inBridges = bridges.stream().map(one -> List.of(one.statement(), one.side())).toList();
    var others =
        found.stream().filter(one -> !inBridges.contains(List.of(one.statement(), one.side())));
    return Stream.concat(bridges.stream(), others).map(one -> shared(one, bridging, own)).toList();
  }

  private Survey.Shared shared(Bridge bridge, Bridging bridging, int groups) {
    var side = bridge.side();
    var verdicts =
        IntStream.range(0, groups + kinds.types().size())
            .mapToObj(crowd -> bridging.verdict(crowd, bridge.statement(), side))
            .toList();
    return new Survey.Shared(
        number(bridge.statement()),
        side,
        bridge.lowerBound(),
        verdicts.subList(0, groups).stream().allMatch(one -> one == Verdict.HOLDS),
        verdicts.subList(groups, verdicts.size()));
  }

  /** The groups, or everybody who was placed where there are none. */
  private List<Crowd> groups() {
    if (landscape.groups().isEmpty()) {
      return List.of(new Crowd("", tallies(j -> landscape.statements().tally(j))));
    }
    return naming.order().stream()
        .map(g -> new Crowd("", tallies(j -> landscape.statements().tally(g, j))))
        .toList();
  }

  private List<Tally> tallies(java.util.function.IntFunction<Tally> of) {
    return IntStream.range(0, statements.size()).mapToObj(of).toList();
  }

  private boolean isInPlay(int column) {
    return statements.get(column).isPublished() && !statements.get(column).meta();
  }

  private List<Survey.Split> splits() {
    return landscape.divides().stream()
        .map(
            d ->
                new Survey.Split(
                    number(d.statement()),
                    naming.place(d.agreeing()),
                    naming.place(d.disagreeing()),
                    d.lowerBound()))
        .toList();
  }

  private int number(int column) {
    return statements.get(column).number();
  }
}
