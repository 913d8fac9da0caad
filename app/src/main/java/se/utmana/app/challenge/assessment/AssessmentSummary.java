package se.utmana.app.challenge.assessment;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.web.Refusal;

/**
 * What an assessment says for a decision.
 *
 * @param assessors how many people have assessed
 * @param organisations for how many organisations
 * @param judged the criteria that somebody could judge, with their figures
 * @param gates the gates that the assessors do not see reached
 * @param wide the criteria to talk about before deciding: the assessors are far apart
 * @param missing the parts of society that nobody has assessed for
 */
public record AssessmentSummary(
    int assessors,
    int organisations,
    List<Judged> judged,
    List<Criterion> gates,
    List<Criterion> wide,
    List<Voice> missing) {

  /** A criterion with the scores that it was given. */
  public record Judged(Criterion criterion, Figure figure) {}

  /** At least so many assessors, from as many organisations. */
  public static final int FEWEST = 3;

  /** The median that a gate asks for. */
  public static final double GATE = 3;

  static AssessmentSummary of(Overview overview) {
    var lines = overview.lines();
    return new AssessmentSummary(
        overview.assessments().size(),
        (int) overview.organisations(),
        lines.stream()
            .flatMap(line -> line.all().map(it -> new Judged(line.criterion(), it)).stream())
            .toList(),
        lines.stream()
            .filter(line -> !line.passes().orElse(true))
            .map(Overview.Line::criterion)
            .toList(),
        lines.stream().filter(Overview.Line::isWide).map(Overview.Line::criterion).toList(),
        overview.missing());
  }

  /** Whether enough assessors of enough organisations have assessed. */
  public boolean isComplete() {
    return assessors >= FEWEST && organisations >= FEWEST;
  }

  public boolean passesGates() {
    return gates.isEmpty();
  }

  /** Why it is too early to call the challenge relevant; empty when nothing is in the way. */
  public List<Refusal> premature() {
    var reasons = new ArrayList<Refusal>();
    if (assessors < FEWEST) {
      reasons.add(Refusal.of("challenge.premature.assessors", assessors, FEWEST));
    }
    if (organisations < FEWEST) {
      reasons.add(Refusal.of("challenge.premature.organisations", organisations, FEWEST));
    }
    gates.forEach(gate -> reasons.add(Refusal.of("challenge.premature.gate." + gate.name())));
    return reasons;
  }
}
