package se.utmana.app.challenge.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.assessment.AssessmentSummary;
import se.utmana.app.challenge.assessment.Assessments;
import se.utmana.app.challenge.assessment.Criterion;
import se.utmana.app.challenge.assessment.Voice;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.outcome.Outcomes;

/** Gathers what there is to decide from. */
@Component
class GroundsMaker {

  private final Assessments assessments;
  private final Comparisons comparisons;
  private final Outcomes outcomes;

  GroundsMaker(Assessments assessments, Comparisons comparisons, Outcomes outcomes) {
    this.assessments = assessments;
    this.comparisons = comparisons;
    this.outcomes = outcomes;
  }

  Grounds of(Challenge challenge) {
    var summary = assessments.summary(challenge);
    return new Grounds(
        summary.assessors(),
        summary.organisations(),
        summary.isComplete(),
        summary.judged().stream().map(GroundsMaker::median).toList(),
        summary.gates().stream().map(Criterion::label).toList(),
        summary.wide().stream().map(Criterion::label).toList(),
        summary.missing().stream().map(Voice::key).toList(),
        places(challenge));
  }

  private static Grounds.Median median(AssessmentSummary.Judged one) {
    var figure = one.figure();
    return new Grounds.Median(
        one.criterion().label(), figure.median(), figure.lowest(), figure.highest());
  }

  private List<Grounds.Place> places(Challenge challenge) {
    return comparisons.of(challenge.space(), challenge.id()).stream()
        .flatMap(one -> place(one, challenge).stream())
        .toList();
  }

  private Optional<Grounds.Place> place(Comparison comparison, Challenge challenge) {
    var number =
        comparison.items().stream()
            .filter(item -> item.challenge().equals(challenge.id()))
            .findFirst()
            .orElseThrow()
            .number();
    return outcomes
        .find(comparison.id())
        .flatMap(
            outcome ->
                outcome
                    .stand(number)
                    .map(
                        stand ->
                            new Grounds.Place(
                                comparison.path() + "/results",
                                comparison.title(),
                                outcome.people(),
                                stand.rank(),
                                stand.best(),
                                stand.worst(),
                                comparison.items().size())));
  }
}
