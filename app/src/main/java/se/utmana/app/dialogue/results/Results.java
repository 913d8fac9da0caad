package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Pattern;
import se.utmana.analysis.opinion.Side;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.ActorType;

/**
 * What a dialogue shows, as everybody may see it: every number passed the {@link Guard}.
 *
 * @param participants how many voted, 0 when too few did for anything to be told
 * @param common what all groups lean the same way on, surest first
 * @param divides what groups surely differ on, widest first
 */
public record Results(
    String digest,
    String version,
    Pattern pattern,
    int participants,
    int votes,
    List<GroupResult> groups,
    List<StatementResult> statements,
    List<Common> common,
    List<Divided> divides,
    List<ActorCount> actors) {

  /** The fewest placed people among whom groups are looked for. */
  private static final int FEWEST_FOR_GROUPS = 15;

  /** A statement with how all and each group voted. */
  public record StatementResult(Statement statement, Spread all, List<Spread> groups) {

    public int number() {
      return statement.number();
    }
  }

  /** An opinion group and the statements that tell it from the others. */
  public record GroupResult(
      int index, String id, Figure size, double certainty, List<Telling> tells) {

    /** How sure the group is, in words. */
    public String certaintyKey() {
      return "dialogue.certainty." + (certainty >= 0.85 ? 3 : certainty >= 0.6 ? 2 : 1);
    }
  }

  /** A statement that a group takes a side on more than the others do. */
  public record Telling(StatementResult result, Side side, Spread own) {}

  /**
   * A statement that all lean the same way on.
   *
   * @param tenths at least so many of ten in every group take the side
   * @param holds whether the votes are enough to say more than half of every group
   */
  public record Common(StatementResult result, Side side, int tenths, boolean holds) {}

  /** A statement that two groups differ on. */
  public record Divided(StatementResult result, int agreeing, int disagreeing) {}

  /** How many took part for a type of actor, null for those of other types and of none. */
  public record ActorCount(@Nullable ActorType type, Figure count) {}

  public boolean isTooFew() {
    return participants == 0;
  }

  /** Whether so few have answered enough statements that no groups were looked for. */
  public boolean isTooFewForGroups() {
    return groups.isEmpty() && participants < FEWEST_FOR_GROUPS;
  }

  public Optional<StatementResult> find(int number) {
    return statements.stream().filter(one -> one.number() == number).findFirst();
  }
}
