package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utmana.analysis.opinion.Pattern;
import se.utmana.analysis.opinion.Routing;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Verdict;
import se.utmana.app.space.ActorType;

/**
 * The exact landscape of a dialogue as it is kept on the server. Only {@link Results} drawn from it
 * leave the server.
 *
 * @param voters how many people have voted
 * @param columns what is known of each statement, in the order of their numbers
 * @param kinds the kinds of actors of whom at least ten have voted
 * @param people those who have voted often enough to be placed, in the order of their random
 *     numbers
 */
public record Survey(
    String digest,
    String version,
    Pattern pattern,
    int voters,
    int votes,
    List<Column> columns,
    List<Cluster> groups,
    List<ActorType> kinds,
    List<Person> people,
    List<Shared> common,
    List<Split> divides) {

  /** A statement: how all, each group and each kind of actor voted, and its part in the plane. */
  public record Column(
      int number,
      Tally all,
      List<Tally> groups,
      List<Tally> kinds,
      double center,
      double loadX,
      double loadY,
      double priority) {}

  /** An opinion group and the columns that tell it from the others. */
  public record Cluster(String id, double certainty, int size, List<Telling> tells) {}

  /** A statement, by its number, that a group takes a side on more than others do. */
  public record Telling(int number, Side side) {}

  /** Where somebody stands; the group is an index, −1 for none. */
  public record Person(UUID voter, double x, double y, int group, boolean uncertain) {}

  /**
   * A statement that every group leans the same way on.
   *
   * @param lowerBound of the share in the worst crowd that was heard
   * @param holds whether surely more than half of every group take the side
   * @param kinds what each kind of actor says
   */
  public record Shared(
      int number, Side side, double lowerBound, boolean holds, List<Verdict> kinds) {

    /** Whether it also holds among every kind of actor. */
    boolean bridges() {
      return holds && kinds.stream().allMatch(one -> one == Verdict.HOLDS);
    }
  }

  /** A statement that two groups, given by index, surely differ on. */
  public record Split(int number, int agreeing, int disagreeing, double lowerBound) {}

  /** The statement with that number, empty when the survey is older than it. */
  public Optional<Column> find(int number) {
    return columns.stream().filter(column -> column.number() == number).findFirst();
  }

  /** A statement on which nobody has voted. */
  Column empty(int number) {
    var none = new Tally(0, 0, 0);
    return new Column(
        number,
        none,
        groups.stream().map(any -> none).toList(),
        kinds.stream().map(any -> none).toList(),
        0,
        0,
        0,
        Routing.NEW);
  }

  public Optional<Person> find(UUID voter) {
    return people.stream().filter(person -> person.voter().equals(voter)).findFirst();
  }
}
