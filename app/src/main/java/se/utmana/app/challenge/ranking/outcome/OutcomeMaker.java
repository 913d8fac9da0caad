package se.utmana.app.challenge.ranking.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.analysis.ranking.Ranking;
import se.utmana.analysis.ranking.Standing;
import se.utmana.analysis.ranking.Strengths;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.choosing.ChoiceRows;
import se.utmana.app.space.ActorType;

/** Draws up what a comparison says, without telling of fewer than five people. */
@Component
class OutcomeMaker {

  private final ChoiceRows rows;

  OutcomeMaker(ChoiceRows rows) {
    this.rows = rows;
  }

  /** Empty where fewer than five have chosen. */
  Optional<Outcome> draw(Comparison comparison) {
    var read = rows.read(comparison);
    var ranking = Ranking.of(read.choices());
    return ranking
        .overall()
        .map(
            all ->
                new Outcome(
                    all.choosers(),
                    read.choices().count(),
                    stands(all),
                    types(ranking, read.types()),
                    bridging(ranking, read.types()),
                    doubtful(ranking, all.choosers())));
  }

  private static List<Outcome.OfType> types(Ranking ranking, List<@Nullable ActorType> types) {
    var told = new ArrayList<Outcome.OfType>();
    for (int i = 0; i < types.size(); i++) {
      var type = types.get(i);
      ranking
          .ofType(i)
          .ifPresent(one -> told.add(new Outcome.OfType(type, one.choosers(), stands(one))));
    }
    // Where nobody said what they speak for, the only "type" would be everybody again.
    return told.size() == 1 && told.getFirst().type() == null ? List.of() : told;
  }

  private static List<Outcome.Bridged> bridging(Ranking ranking, List<@Nullable ActorType> types) {
    return ranking.bridging().stream()
        .map(
            one -> new Outcome.Bridged(one.item(), rounded(one.lower()), types.get(one.hesitant())))
        .toList();
  }

  private static List<Outcome.Stand> stands(Strengths strengths) {
    return strengths.all().stream().map(OutcomeMaker::stand).toList();
  }

  private static Outcome.Stand stand(Standing one) {
    return new Outcome.Stand(
        one.item(),
        rounded(one.strength()),
        rounded(one.lower()),
        rounded(one.upper()),
        one.rank(),
        one.best(),
        one.worst());
  }

  /** From exact strengths of few people their single choices could be worked out. */
  private static double rounded(double strength) {
    return Math.round(100 * strength) / 100.0;
  }

  private static int doubtful(Ranking ranking, int people) {
    var warnings = ranking.warnings();
    var all = new HashSet<>(warnings.circular());
    all.addAll(warnings.sided());
    all.addAll(warnings.copied());
    var others = people - all.size();
    var isTold = all.size() >= Strengths.FEWEST && (others == 0 || others >= Strengths.FEWEST);
    return isTold ? all.size() : 0;
  }
}
