package se.utmana.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.assessment.Answer;
import se.utmana.app.challenge.assessment.Criterion;
import se.utmana.app.web.Phrase;

/** What invented actors are made to say of the first challenge of their space. */
record Judgements(List<InventedFraming> framings, List<InventedAssessment> assessments) {

  /**
   * How an invented actor sees the challenge.
   *
   * @param actor what the case calls the actor
   */
  record InventedFraming(String space, String actor, Phrase text) {}

  /**
   * How an invented actor judges the challenge.
   *
   * @param actor what the case calls the actor
   */
  record InventedAssessment(String space, String actor, Map<Criterion, Entry> answers) {

    Map<Criterion, Answer> given() {
      var given = new LinkedHashMap<Criterion, Answer>();
      answers.forEach((criterion, entry) -> given.put(criterion, entry.answer()));
      return given;
    }
  }

  /**
   * One answer.
   *
   * @param score null when the actor is made to be unsure
   */
  record Entry(@Nullable Integer score, String reason) {

    private Answer answer() {
      return new Answer(score, score == null, reason);
    }
  }
}
