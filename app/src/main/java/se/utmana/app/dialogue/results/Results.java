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
 * @param scale its ends, where people stand along one
 * @param kinds the kinds of actors that each statement is told for
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
    List<ActorCount> actors,
    List<ActorType> kinds,
    Optional<Scale> scale) {

  /** The fewest placed people among whom groups are looked for. */
  private static final int FEWEST_FOR_GROUPS = 15;

  private static final int SIGNS = 5;

  /** A statement with how all, each group and each kind of actor voted. */
  public record StatementResult(
      Statement statement, Spread all, List<Spread> groups, List<Spread> kinds) {

    public int number() {
      return statement.number();
    }
  }

  /**
   * An opinion group and the statements that tell it from the others.
   *
   * @param percent its share of those in groups, to the nearest five
   */
  public record GroupResult(
      int index, String id, Figure size, int percent, double certainty, List<Telling> tells) {

    /** Which sign and colour it has: its letter's, so that they stay when groups come and go. */
    public int mark() {
      return mark(id);
    }

    static int mark(String id) {
      return Math.floorMod(id.charAt(0) - 'A', SIGNS);
    }

    public List<Telling> agreeing() {
      return tells.stream().filter(one -> one.side() == Side.AGREE).toList();
    }

    public List<Telling> disagreeing() {
      return tells.stream().filter(one -> one.side() == Side.DISAGREE).toList();
    }

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
   * @param bridges whether it also holds among every kind of actor of whom ten have voted
   * @param doubts the kinds of actors among whom it is not sure
   */
  public record Common(
      StatementResult result,
      Side side,
      int tenths,
      boolean holds,
      boolean bridges,
      List<Doubt> doubts) {}

  /** A kind of actor among whom something is not sure, or was not asked enough. */
  public record Doubt(ActorType kind, boolean tooFew) {}

  /** The ends of a scale: what those agree with who stand at each. */
  public record Scale(StatementResult one, Side oneSide, StatementResult other, Side otherSide) {}

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
