package se.utmana.app.dialogue.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utmana.analysis.opinion.Side;
import se.utmana.app.web.Phrase;

/**
 * The results as JSON. Numbers of people are text: {@code "212"}, {@code "~210"} rounded to fives,
 * {@code ">=68"} all but at most four, {@code "<5"} none to four.
 *
 * @param participants 0 when too few have voted for anything to be told
 * @param parameters of the method
 * @param digest of the votes and the method: the same votes give the same digest
 */
public record ResultsJson(
    String digest,
    String version,
    Map<String, Integer> parameters,
    String pattern,
    int participants,
    int votes,
    List<GroupJson> groups,
    List<StatementJson> statements,
    List<CommonJson> commonGround,
    List<DividedJson> divides,
    List<ActorJson> actorTypes,
    List<TrialJson> sensitivity,
    List<MovedJson> moved) {

  private static final Map<String, Integer> PARAMETERS =
      new TreeMap<>(
          Map.of(
              "bootstraps", SurveyMaker.OPTIONS.bootstraps(),
              "smallestGroup", SurveyMaker.OPTIONS.smallestGroup(),
              "mostGroups", SurveyMaker.OPTIONS.mostGroups()));

  /** A group and the statements that tell it from the others. */
  public record GroupJson(String id, String size, double certainty, List<TellingJson> represents) {}

  /** A statement and the side that a group takes more than others do. */
  public record TellingJson(int statement, String side) {}

  /** How a number of people voted. */
  public record SpreadJson(
      String votes, String agree, String disagree, String pass, double agreeLow, double agreeHigh) {

    static SpreadJson of(Spread spread) {
      return new SpreadJson(
          spread.seen().code(),
          spread.agree().code(),
          spread.disagree().code(),
          spread.pass().code(),
          rounded(spread.lower(Side.AGREE)),
          rounded(spread.upper(Side.AGREE)));
    }
  }

  /** A statement with how all and each group voted. */
  public record StatementJson(
      int number,
      Phrase text,
      boolean meta,
      SpreadJson all,
      Map<String, SpreadJson> groups,
      Map<String, SpreadJson> actorTypes) {}

  /**
   * A statement that at least so many of ten in every group take the side on.
   *
   * @param bridging whether it also holds in every kind of actor of whom ten have voted
   * @param unsureAmong the kinds of actors in which it does not surely hold
   */
  public record CommonJson(
      int statement,
      String side,
      int atLeastTenths,
      boolean holds,
      boolean bridging,
      List<String> unsureAmong) {}

  /** A statement that two groups differ on. */
  public record DividedJson(int statement, String agreeing, String disagreeing) {}

  /** How many took part for a type of actor, null for other types and none. */
  public record ActorJson(@org.jspecify.annotations.Nullable String type, String count) {}

  /**
   * What remains when some votes are left out.
   *
   * @param groups 0 for none
   * @param sameGroups adjusted Rand index with the full result, in twentieths
   */
  public record TrialJson(
      String without,
      String channel,
      int groups,
      double sameGroups,
      int commonGroundKept,
      List<Integer> commonGroundLost) {

    static TrialJson of(Sensitivity.Trial trial) {
      return new TrialJson(
          trial.without().name().toLowerCase(Locale.ROOT),
          trial.what().toLowerCase(Locale.ROOT),
          trial.groups(),
          trial.same(),
          trial.kept(),
          trial.lost());
    }
  }

  /** How agreement changed since the earlier round, with an interval for all statements at once. */
  public record MovedJson(
      int statement, double before, double after, double low, double high, boolean sure) {

    static Optional<MovedJson> of(Moved.Line line) {
      return line.all()
          .map(
              change ->
                  new MovedJson(
                      line.statement().number(),
                      rounded(change.before()),
                      rounded(change.after()),
                      rounded(change.low()),
                      rounded(change.high()),
                      change.isSure()));
    }
  }

  /** The JSON of the results. */
  static ResultsJson of(Results results, List<TrialJson> sensitivity, List<MovedJson> moved) {
    return new ResultsJson(
        results.digest(),
        results.version(),
        PARAMETERS,
        results.pattern().name().toLowerCase(Locale.ROOT),
        results.participants(),
        results.votes(),
        results.groups().stream().map(ResultsJson::group).toList(),
        results.statements().stream().map(one -> statement(one, results)).toList(),
        results.common().stream()
            .map(
                one ->
                    new CommonJson(
                        one.result().number(),
                        side(one.side()),
                        one.tenths(),
                        one.holds(),
                        one.bridges(),
                        one.doubts().stream().map(doubt -> doubt.kind().code()).toList()))
            .toList(),
        results.divides().stream()
            .map(
                one ->
                    new DividedJson(
                        one.result().number(),
                        results.groups().get(one.agreeing()).id(),
                        results.groups().get(one.disagreeing()).id()))
            .toList(),
        results.actors().stream().map(ResultsJson::actor).toList(),
        sensitivity,
        moved);
  }

  private static GroupJson group(Results.GroupResult group) {
    return new GroupJson(
        group.id(),
        group.size().code(),
        rounded(group.certainty()),
        group.tells().stream()
            .map(telling -> new TellingJson(telling.result().number(), side(telling.side())))
            .toList());
  }

  private static StatementJson statement(Results.StatementResult one, Results results) {
    var groups = new LinkedHashMap<String, SpreadJson>();
    results
        .groups()
        .forEach(group -> groups.put(group.id(), SpreadJson.of(one.groups().get(group.index()))));
    var kinds = new LinkedHashMap<String, SpreadJson>();
    for (int i = 0; i < results.kinds().size(); i++) {
      kinds.put(results.kinds().get(i).code(), SpreadJson.of(one.kinds().get(i)));
    }
    return new StatementJson(
        one.number(),
        one.statement().text(),
        one.statement().meta(),
        SpreadJson.of(one.all()),
        groups,
        kinds);
  }

  private static ActorJson actor(Results.ActorCount count) {
    var type = count.type();
    return new ActorJson(type == null ? null : type.code(), count.count().code());
  }

  private static String side(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
