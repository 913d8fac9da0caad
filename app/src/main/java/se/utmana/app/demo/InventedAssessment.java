package se.utmana.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.assessment.Answer;
import se.utmana.app.challenge.assessment.Criterion;

/**
 * What an invented actor is made to think of the first challenge of its space.
 *
 * @param actor the identity of the actor in the case
 */
record InventedAssessment(String space, String actor, Map<Criterion, Entry> answers) {

  /** The file of all of them. */
  record All(List<InventedAssessment> assessments) {}

  /**
   * One answer.
   *
   * @param score null when the actor is made to be unsure
   */
  record Entry(@Nullable Integer score, String reason) {}

  Map<Criterion, Answer> given() {
    var given = new LinkedHashMap<Criterion, Answer>();
    answers.forEach(
        (criterion, entry) ->
            given.put(criterion, new Answer(entry.score(), entry.score() == null, entry.reason())));
    return given;
  }
}
