package se.utmana.app.demo;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.measure.MeasureMove;
import se.utmana.app.portfolio.measure.Measures;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Brings the measures that are made up. */
@Component
class InventedMeasures {

  private final Measures measures;
  private final Days days;

  InventedMeasures(Measures measures, Days days) {
    this.measures = measures;
    this.days = days;
  }

  void load(
      InventedMeasure invented,
      SpaceId space,
      ChallengeId challenge,
      Map<String, Actor> made,
      InventedLevers levers) {
    var draft = invented.draft(challenge.value(), made, levers, days.today());
    switch (measures.propose(space, draft, null)) {
      case Measures.Outcome.Refused refused ->
          throw new IllegalStateException(refused.refusal().toString());
      case Measures.Outcome.Proposed proposed -> {
        if (invented.decided()) {
          measures.move(proposed.measure(), MeasureMove.DECIDE, Role.COMMISSIONER, Phrase.EMPTY);
        }
      }
    }
  }
}
