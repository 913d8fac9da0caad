package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.Pattern;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.report.Verdict;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.ActorType;

/** Draws from a survey what may be told. */
@Component
public class ResultsMaker {

  private final Surveys surveys;
  private final Statements statements;
  private final Ballots ballots;

  ResultsMaker(Surveys surveys, Statements statements, Ballots ballots) {
    this.surveys = surveys;
    this.statements = statements;
    this.ballots = ballots;
  }

  /** The results of the votes as of the last two seconds. */
  public Results of(Dialogue dialogue) {
    var id = dialogue.id();
    var actors =
        dialogue.terms().asksActorType()
            ? ActorCounts.of(ballots.voters(id))
            : List.<Results.ActorCount>of();
    return results(
        surveys.of(id), statements.list(id), actors, dialogue.state() == DialogueState.OPEN);
  }

  int countPublished(DialogueId dialogue) {
    return (int) statements.list(dialogue).stream().filter(Statement::isPublished).count();
  }

  /**
   * @param open whether votes still come in
   */
  static Results results(
      Survey survey, List<Statement> all, List<Results.ActorCount> actors, boolean open) {
    if (survey.voters() < Figure.FEWEST) {
      return new Results(
          "",
          survey.version(),
          Pattern.NONE,
          0,
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());
    }
    var told = told(survey, all, open);
    var byNumber =
        told.stream()
            .collect(Collectors.toMap(Results.StatementResult::number, Function.identity()));
    return new Results(
        survey.digest(),
        survey.version(),
        survey.pattern(),
        survey.voters(),
        survey.votes(),
        groups(survey, byNumber, open),
        told,
        survey.common().stream().flatMap(one -> common(one, survey, byNumber).stream()).toList(),
        survey.divides().stream().flatMap(one -> divided(one, byNumber).stream()).toList(),
        actors,
        survey.kinds(),
        Scales.of(survey, told));
  }

  private static List<Results.StatementResult> told(
      Survey survey, List<Statement> all, boolean open) {
    var columns =
        survey.columns().stream()
            .collect(Collectors.toMap(Survey.Column::number, Function.identity()));
    return all.stream()
        .filter(Statement::isPublished)
        .map(one -> told(one, columns.getOrDefault(one.number(), survey.empty(one.number())), open))
        .toList();
  }

  private static Results.StatementResult told(
      Statement statement, Survey.Column column, boolean open) {
    var told = Guard.tell(column.all(), column.groups(), column.kinds(), open);
    return new Results.StatementResult(statement, told.all(), told.groups(), told.kinds());
  }

  private static List<Results.GroupResult> groups(
      Survey survey, Map<Integer, Results.StatementResult> byNumber, boolean open) {
    var sizes = survey.groups().stream().mapToInt(Survey.Cluster::size).sum();
    var outside = survey.voters() - sizes;
    var exact = !open && (outside == 0 || outside >= Figure.FEWEST);
    return IntStream.range(0, survey.groups().size())
        .mapToObj(
            g -> {
              var cluster = survey.groups().get(g);
              return new Results.GroupResult(
                  g,
                  cluster.id(),
                  exact ? Figure.exact(cluster.size()) : Figure.rounded(cluster.size(), 5),
                  Math.round(20f * cluster.size() / sizes) * 5,
                  cluster.certainty(),
                  cluster.tells().stream()
                      .flatMap(telling -> telling(telling, g, byNumber).stream())
                      .toList());
            })
        .toList();
  }

  private static Optional<Results.Telling> telling(
      Survey.Telling telling, int group, Map<Integer, Results.StatementResult> byNumber) {
    return Optional.ofNullable(byNumber.get(telling.number()))
        .filter(result -> !result.groups().get(group).isUntold())
        .map(result -> new Results.Telling(result, telling.side(), result.groups().get(group)));
  }

  private static Optional<Results.Common> common(
      Survey.Shared shared, Survey survey, Map<Integer, Results.StatementResult> byNumber) {
    return Optional.ofNullable(byNumber.get(shared.number()))
        .map(
            result ->
                new Results.Common(
                    result,
                    shared.side(),
                    tenths(result, shared.side()),
                    shared.holds(),
                    shared.bridges(),
                    doubts(shared, survey.kinds())));
  }

  private static List<Results.Doubt> doubts(Survey.Shared shared, List<ActorType> kinds) {
    return IntStream.range(0, kinds.size())
        .filter(i -> shared.kinds().get(i) != Verdict.HOLDS)
        .mapToObj(i -> new Results.Doubt(kinds.get(i), shared.kinds().get(i) == Verdict.TOO_FEW))
        .toList();
  }

  private static int tenths(Results.StatementResult result, Side side) {
    var spreads = result.groups().isEmpty() ? List.of(result.all()) : result.groups();
    var least = spreads.stream().mapToDouble(spread -> spread.leastShare(side)).min().orElse(0);
    return (int) Math.floor(10 * least + 1e-9);
  }

  private static Optional<Results.Divided> divided(
      Survey.Split split, Map<Integer, Results.StatementResult> byNumber) {
    return Optional.ofNullable(byNumber.get(split.number()))
        .map(result -> new Results.Divided(result, split.agreeing(), split.disagreeing()));
  }
}
