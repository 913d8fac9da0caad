package se.utmana.app.dialogue.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.Side;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.report.SimilarVoters;
import se.utmana.analysis.opinion.report.Variation;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.dialogue.results.Sensitivity.Outcome;
import se.utmana.app.dialogue.results.Sensitivity.Trial;
import se.utmana.app.dialogue.results.Sensitivity.Without;

/**
 * Computes a landscape again without the busiest day, without each channel and without near copies.
 */
final class SensitivityMaker {

  private static final double MOST_ALIKE = 0.05;
  private static final int FEWEST_LEFT = 15;
  private static final int MOST_PEOPLE = 200_000;

  private final MarkedVotes marked;
  private final List<Statement> statements;
  private final List<Voter> voters;
  private final Landscape full;
  private final Set<Held> held;

  private record Held(int number, Side side) {}

  /**
   * @param statements all of the dialogue
   */
  SensitivityMaker(MarkedVotes marked, List<Statement> statements, List<Voter> voters) {
    this.marked = marked;
    this.statements =
        marked.numbers().stream()
            .map(
                n -> statements.stream().filter(one -> one.number() == n).findFirst().orElseThrow())
            .toList();
    this.voters = voters;
    var all = marked.all();
    this.full = landscape(all);
    this.held = held(all, full);
  }

  Sensitivity made() {
    var trials = new ArrayList<Trial>();
    var day = marked.busiestDay();
    trials.add(without(Without.BUSIEST_DAY, "", vote -> marked.isOn(vote, day)));
    for (var channel : Channel.values()) {
      IntPredicate from = vote -> marked.isFrom(vote, channel);
      if (marked.people(from) >= Figure.FEWEST) {
        trials.add(without(Without.CHANNEL, channel.name(), from));
      }
    }
    trials.add(withoutCopies());
    return new Sensitivity(full.digest(), trials);
  }

  private Trial withoutCopies() {
    if (marked.voters().size() > MOST_PEOPLE) {
      return Trial.none(Without.MOST_ALIKE, "", Outcome.TOO_MANY);
    }
    var rows =
        IntStream.of(SimilarVoters.find(marked.all(), MOST_ALIKE))
            .boxed()
            .collect(Collectors.toSet());
    return rows.isEmpty()
        ? Trial.none(Without.MOST_ALIKE, "", Outcome.NOTHING)
        : without(Without.MOST_ALIKE, "", vote -> rows.contains(marked.row(vote)));
  }

  /** A difference between two results may tell of those who make it: they are five or more. */
  private Trial without(Without without, String what, IntPredicate left) {
    var remaining = marked.people(left.negate());
    if (remaining == 0) {
      return Trial.none(without, what, Outcome.NOTHING);
    }
    if (marked.people(left) < Figure.FEWEST || remaining < FEWEST_LEFT) {
      return Trial.none(without, what, Outcome.TOO_FEW);
    }
    var votes = marked.where(left.negate());
    var landscape = landscape(votes);
    var kept = held(votes, landscape);
    var lost = held.stream().filter(one -> !kept.contains(one)).map(Held::number).sorted().toList();
    var same = Variation.between(full, landscape).sameGroups();
    return new Trial(
        without,
        what,
        Outcome.TOLD,
        landscape.groups().size(),
        Math.round(20 * Math.max(0, same)) / 20.0,
        held.size() - lost.size(),
        lost);
  }

  private Set<Held> held(Votes votes, Landscape landscape) {
    var kinds = Kinds.of(votes, marked.voters(), voters);
    var naming = Naming.of(landscape, marked.voters(), Optional.empty());
    return new Surveying(landscape, marked.voters(), statements, kinds, naming)
        .survey().common().stream()
            .filter(Survey.Shared::holds)
            .map(one -> new Held(one.number(), one.side()))
            .collect(Collectors.toSet());
  }

  private Landscape landscape(Votes votes) {
    var aside = new HashSet<Integer>();
    for (int column = 0; column < statements.size(); column++) {
      if (statements.get(column).meta() || !statements.get(column).isPublished()) {
        aside.add(column);
      }
    }
    return OpinionLandscape.stable(votes, SurveyMaker.OPTIONS.withAside(aside));
  }
}
