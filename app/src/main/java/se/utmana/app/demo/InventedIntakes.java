package se.utmana.app.demo;

import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.challenge.kin.Merges;
import se.utmana.app.challenge.ranking.ComparisonDraft;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.Participation;
import se.utmana.app.challenge.scope.Scope;
import se.utmana.app.challenge.submission.SubmissionDraft;
import se.utmana.app.challenge.submission.Submissions;
import se.utmana.app.space.SpaceId;

/** Brings submissions that wait, a challenge that went up in another, and an open ranking. */
@Component
class InventedIntakes {

  private final Intakes intakes;
  private final Submissions submissions;
  private final Challenges challenges;
  private final Merges merges;
  private final Comparisons comparisons;

  InventedIntakes(
      Intakes intakes,
      Submissions submissions,
      Challenges challenges,
      Merges merges,
      Comparisons comparisons) {
    this.intakes = intakes;
    this.submissions = submissions;
    this.challenges = challenges;
    this.merges = merges;
    this.comparisons = comparisons;
  }

  void load(InventedIntake invention, SpaceId space) {
    intakes.put(space, invention.welcome());
    invention.submissions().forEach(one -> send(space, one));
    merge(space, invention.merged());
    var current = challenges.list(space).stream().filter(one -> one.stage().isCurrent()).toList();
    comparisons.open(
        space, new ComparisonDraft(invention.ranking(), current, Participation.ANYONE, true, true));
  }

  private void send(SpaceId space, InventedIntake.Sent one) {
    var scope = Scope.EMPTY.affecting(one.affected());
    submissions.send(space, new SubmissionDraft(one.title(), one.text(), scope, true));
  }

  private void merge(SpaceId space, InventedIntake.Merged merged) {
    var wording = new Wording(merged.title(), merged.text(), Basis.ILLUSTRATIVE, "");
    var id = challenges.open(space, wording);
    var into =
        challenges.list(space).stream()
            .filter(one -> one.wording().title().equals(merged.into()))
            .findFirst()
            .orElseThrow();
    merges.merge(challenges.find(space, id).orElseThrow(), into.id(), merged.reason());
  }
}
