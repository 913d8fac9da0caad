package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.report.Crowd;
import se.utmana.analysis.opinion.rounds.Change;
import se.utmana.analysis.opinion.rounds.GroupMatch;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Round;
import se.utmana.app.dialogue.Rounds;

/**
 * Compares a dialogue with the earlier round that it asks again. Shares and intervals are drawn
 * from numbers that may be told, so they tell nothing that the two results do not.
 */
@Component
public class MovedMaker {

  private final Rounds rounds;
  private final Dialogues dialogues;
  private final ResultsMaker results;
  private final Surveys surveys;

  MovedMaker(Rounds rounds, Dialogues dialogues, ResultsMaker results, Surveys surveys) {
    this.rounds = rounds;
    this.dialogues = dialogues;
    this.results = results;
    this.surveys = surveys;
  }

  /** Whether the dialogue is a new round of one that everybody may see. */
  public boolean isRound(Dialogue dialogue) {
    return earlier(dialogue).isPresent();
  }

  /** Empty for a dialogue that is no new round. */
  public Optional<Moved> of(Dialogue dialogue) {
    return earlier(dialogue)
        .map(
            earlier -> {
              var round = rounds.of(dialogue.id()).orElseThrow();
              return moved(earlier, results.of(earlier), results.of(dialogue), round);
            });
  }

  private Optional<Dialogue> earlier(Dialogue dialogue) {
    return rounds
        .of(dialogue.id())
        .flatMap(round -> dialogues.find(round.earlier()))
        .filter(Dialogue::isPublished);
  }

  private Moved moved(Dialogue earlier, Results before, Results after, Round round) {
    var shared =
        round.anchors().entrySet().stream()
            .filter(anchor -> before.find(anchor.getValue()).isPresent())
            .filter(anchor -> after.find(anchor.getKey()).isPresent())
            .sorted(Map.Entry.comparingByKey())
            .toList();
    var matches =
        GroupMatch.among(
            crowds(surveys.of(earlier.id()), shared.stream().map(Map.Entry::getValue).toList()),
            crowds(surveys.of(round.dialogue()), shared.stream().map(Map.Entry::getKey).toList()));
    var bounds = Bounds.twoSidedFor(shared.size());
    var ofGroups = Bounds.twoSidedFor(shared.size() * matches.size());
    var lines =
        shared.stream()
            .map(
                anchor -> {
                  var then = before.find(anchor.getValue()).orElseThrow();
                  var now = after.find(anchor.getKey()).orElseThrow();
                  return new Moved.Line(
                      now.statement(),
                      change(then.all(), now.all(), bounds),
                      changes(matches, then, now, ofGroups));
                })
            .toList();
    var pairs =
        matches.stream()
            .map(
                match ->
                    new Moved.Pair(
                        before.groups().get(match.before()).id(),
                        after.groups().get(match.after()).id()))
            .toList();
    return new Moved(earlier, before.participants(), after.participants(), lines, pairs);
  }

  private static List<Optional<Change>> changes(
      List<GroupMatch> matches,
      Results.StatementResult then,
      Results.StatementResult now,
      Bounds bounds) {
    return matches.stream()
        .map(
            match ->
                change(then.groups().get(match.before()), now.groups().get(match.after()), bounds))
        .toList();
  }

  /** How each group voted on those statements, in their order. */
  private static List<Crowd> crowds(Survey survey, List<Integer> numbers) {
    Function<Integer, Survey.Column> column =
        number -> survey.find(number).orElseGet(() -> survey.empty(number));
    return IntStream.range(0, survey.groups().size())
        .mapToObj(
            g ->
                new Crowd(
                    survey.groups().get(g).id(),
                    numbers.stream().map(n -> column.apply(n).groups().get(g)).toList()))
        .toList();
  }

  static Optional<Change> change(Spread before, Spread after, Bounds bounds) {
    return before.isUntold() || after.isUntold()
        ? Optional.empty()
        : Optional.of(
            Change.within(least(before), most(before), least(after), most(after), bounds));
  }

  private static Tally least(Spread spread) {
    return new Tally(spread.agree().low(), 0, spread.seen().high());
  }

  private static Tally most(Spread spread) {
    var seen = spread.seen().low();
    return new Tally(Math.min(spread.agree().high(), seen), 0, seen);
  }
}
