package se.utmana.app.dialogue.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statement;

/** Computes the survey of a dialogue from its votes. */
@Component
class SurveyMaker {

  static final StableOptions OPTIONS = StableOptions.standard();

  private final Ballots ballots;
  private final SurveyStore store;

  SurveyMaker(Ballots ballots, SurveyStore store) {
    this.ballots = ballots;
    this.store = store;
  }

  /**
   * Statements that are not shown keep their column and shape nothing; statements about the voter
   * are counted and shape nothing. Those without a vote are no column, as in what is handed out.
   */
  Survey make(DialogueId dialogue, List<Statement> statements) {
    var rows = rows(dialogue, statements);
    var all = rows.votes();
    var columns = votedOn(all);
    var voted = columns.stream().map(statements::get).toList();
    var aside = new HashSet<Integer>();
    for (int column = 0; column < voted.size(); column++) {
      if (voted.get(column).meta() || !voted.get(column).isPublished()) {
        aside.add(column);
      }
    }
    var votes = only(all, columns);
    var landscape = OpinionLandscape.stable(votes, OPTIONS.withAside(aside));
    var kinds = Kinds.of(votes, rows.voters(), ballots.voters(dialogue));
    var naming = Naming.of(landscape, rows.voters(), store.latest(dialogue));
    return new Surveying(landscape, rows.voters(), voted, kinds, naming).survey();
  }

  private static List<Integer> votedOn(Votes votes) {
    var seen = new boolean[votes.statements()];
    votes.forEach((row, column, sign) -> seen[column] = true);
    return IntStream.range(0, seen.length).filter(column -> seen[column]).boxed().toList();
  }

  private static Votes only(Votes votes, List<Integer> columns) {
    if (columns.size() == votes.statements()) {
      return votes;
    }
    var place = new int[votes.statements()];
    columns.forEach(column -> place[column] = columns.indexOf(column));
    var builder = Votes.builder(votes.participants(), columns.size());
    votes.forEach((row, column, sign) -> builder.add(row, place[column], sign));
    return builder.build();
  }

  private VoteRows rows(DialogueId dialogue, List<Statement> statements) {
    var columnOf = new HashMap<Integer, Integer>();
    statements.forEach(one -> columnOf.put(one.number(), columnOf.size()));
    var rows = new VoteRows(columnOf);
    ballots.forEachVoter(
        dialogue, row -> rows.add(row.getObject("voter_id", UUID.class), row.getBytes("cells")));
    return rows;
  }
}
